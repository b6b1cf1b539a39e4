package org.stipple.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.client.alert.AlertKind;
import org.stipple.client.scalp.HairLossCause;
import org.stipple.consultation.PatchTestAnswer;
import org.stipple.course.progress.ThirdSession;
import org.stipple.course.review.ReviewDecision;
import org.stipple.patchtest.reading.ReadingResult;
import org.stipple.recall.item.Attempt;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.waitlist.Priority;
import org.stipple.scheduling.waitlist.WaitWish;

/**
 * What happens to one client of the demo. Each verb writes an act into the script; days are counted
 * from the day of the first start, those before it are below zero.
 */
final class Tale {

    private static final LocalTime DESK_OPENS = LocalTime.of(8, 5);

    private final Cast cast;
    private final Script script;
    private final ClientRecords.Person person;

    private String protocol = "house";
    private int lead = 3;
    private String reason = "";
    private LocalTime from = LocalTime.of(8, 0);

    // Known once the acts that make them have been played.
    private long clientId;
    private long courseId;
    private long patchTestId;

    Tale(Cast cast, Script script, ClientRecords.Person person) {
        this.cast = cast;
        this.script = script;
        this.person = person;
    }

    private void on(int day, int minutes, DemoUser actor, Runnable work) {
        LocalTime time = DESK_OPENS.plusMinutes(minutes).plusSeconds(person.number());
        script.on(script.day(day), time, actor, work);
    }

    Tale under(String protocolId) {
        protocol = protocolId;
        return this;
    }

    /** Somebody calls her about what is due on that day. */
    Tale called(int day, Attempt attempt) {
        on(day, 200, DemoUser.HANNAH, () -> cast.calls().called(clientId, attempt));
        return this;
    }

    /** She wants to come on another day than the rules say. */
    Tale wantsToCome(int day, int wish, String why) {
        on(day, 210, DemoUser.HANNAH, () -> cast.calls().agreed(clientId, script.day(wish), why));
        return this;
    }

    /** From here on visits are booked so many days ahead. */
    Tale bookedAhead(int days) {
        lead = days;
        return this;
    }

    /** From here on visits begin at this time of day or later. */
    Tale notBefore(int hour) {
        from = LocalTime.of(hour, 0);
        return this;
    }

    /** From here on this reason is given where the rules ask for one. */
    Tale because(String why) {
        reason = why;
        return this;
    }

    Tale registered(int day) {
        on(day, 0, DemoUser.HANNAH, () -> clientId = cast.clients().register(person));
        return this;
    }

    Tale alert(int day, AlertKind kind, String text) {
        LocalDate since = script.day(day);
        on(day, 5, DemoUser.HANNAH, () -> cast.clients().alert(clientId, since, kind, text));
        return this;
    }

    Tale observed(int day, int happened, String code, String note) {
        LocalDate on = script.day(happened);
        on(day, 6, DemoUser.MARTA, () -> cast.clients().observe(clientId, code, on, note));
        return this;
    }

    Tale consulted(int day, PatchTestAnswer patchTest, String... tags) {
        return held(day, patchTest, "", tags);
    }

    /** Another therapy is advised, and why. */
    Tale turnedAway(int day, String why) {
        return held(day, PatchTestAnswer.NOT_NEEDED, why);
    }

    private Tale held(int day, PatchTestAnswer patchTest, String against, String... tags) {
        on(
                day,
                10,
                DemoUser.ANNEKE,
                () -> {
                    long doctor = cast.courses().person(DemoUser.ANNEKE);
                    LocalDate on = script.day(day);
                    cast.clients()
                            .consult(
                                    new ClientRecords.Held(
                                            clientId,
                                            on,
                                            doctor,
                                            doctor,
                                            protocol,
                                            patchTest,
                                            Set.of(tags),
                                            against));
                });
        return this;
    }

    Tale consented(int day) {
        String name = person.givenName() + " " + person.familyName();
        on(
                day,
                -40,
                DemoUser.HANNAH,
                () -> cast.clients().consent(clientId, script.day(day), name));
        return this;
    }

    Tale patchTest(int day) {
        on(
                day,
                20,
                DemoUser.MARTA,
                () -> patchTestId = cast.patchTests().apply(clientId, script.day(day), marta()));
        return this;
    }

    Tale testRead(int day, ReadingResult result) {
        on(
                day,
                25,
                DemoUser.MARTA,
                () -> cast.patchTests().read(patchTestId, script.day(day), result, marta()));
        return this;
    }

    private long marta() {
        return cast.courses().person(DemoUser.MARTA);
    }

    Tale course(int day, ThirdSession third) {
        on(
                day,
                30,
                DemoUser.HANNAH,
                () -> courseId = cast.courses().open(clientId, script.day(day), protocol, third));
        return this;
    }

    /** A session, booked ahead, and done if its day has come. */
    Tale session(int ordinal, int day) {
        return visit(VisitStep.session(ordinal), day, DemoUser.HANNAH, this::treat);
    }

    /** A session that a colleague books against the rules, with the reason. */
    Tale sessionBy(DemoUser booker, int ordinal, int day) {
        return visit(VisitStep.session(ordinal), day, booker, this::treat);
    }

    /** A session that nobody booked, against the rules of its day, and why. */
    Tale unbooked(int ordinal, int day, String why) {
        on(
                day,
                300,
                DemoUser.MARTA,
                () -> cast.treatment().record(courseId, ordinal, script.day(day), why));
        return this;
    }

    /** A visit that is booked and of which nobody says anything. */
    Tale silent(VisitStep step, int day) {
        return visit(step, day, DemoUser.HANNAH, booking -> {});
    }

    /** A session that she cancels on the day before the first start. */
    Tale cancelled(int ordinal, int day, String why) {
        VisitStep step = VisitStep.session(ordinal);
        return visit(step, day, DemoUser.HANNAH, made -> cast.waits().cancelled(made, why));
    }

    /** She would come for this session from that day on, as soon as a time is freed. */
    Tale waits(int ordinal, int day, LocalTime notBefore, Priority priority, String note) {
        WaitWish wish = Waits.wish(script.day(day), notBefore, priority, note);
        VisitStep step = VisitStep.session(ordinal);
        on(day, 100, DemoUser.HANNAH, () -> cast.waits().join(subject(step), wish));
        return this;
    }

    Tale touchUp(int ordinal, int day) {
        return visit(VisitStep.touchUp(ordinal), day, DemoUser.HANNAH, this::treat);
    }

    Tale review(int day, ReviewDecision decision) {
        return visit(
                VisitStep.of(VisitKind.REVIEW),
                day,
                DemoUser.HANNAH,
                booking ->
                        follow(booking, end -> cast.treatment().finishReview(booking, decision)));
    }

    Tale completed(int day) {
        on(day, 640, DemoUser.MARTA, () -> cast.courses().complete(courseId));
        return this;
    }

    Tale paused(int day, String why) {
        on(day, 45, DemoUser.HANNAH, () -> cast.courses().pause(courseId, why));
        return this;
    }

    Tale abandoned(int day, String why) {
        on(day, 45, DemoUser.ANNEKE, () -> cast.courses().abandon(courseId, why));
        return this;
    }

    Tale reopened(int day, String why) {
        on(day, 45, DemoUser.ANNEKE, () -> cast.courses().reopen(courseId, why));
        return this;
    }

    private Tale visit(VisitStep step, int day, DemoUser booker, LongConsumer then) {
        String why = reason;
        LocalTime earliest = from;
        on(
                Math.min(day - lead, -1),
                50,
                booker,
                () -> {
                    LocalDate on = script.day(day);
                    Desk.Wanted wanted =
                            new Desk.Wanted(subject(step), on, earliest, person.number(), why);
                    then.accept(cast.desk().book(wanted).bookingId());
                });
        return this;
    }

    private VisitSubject subject(VisitStep step) {
        return step.needsCourse() || courseId != 0
                ? new VisitSubject(clientId, step.needsCourse() ? courseId : 0, step)
                : VisitSubject.of(clientId, step);
    }

    private void treat(long bookingId) {
        follow(
                bookingId,
                end -> cast.treatment().finishSession(bookingId, end.minusSeconds(600), reason));
    }

    /** Writes the acts of a visit that is booked: she comes, it begins, it ends. */
    private void follow(long bookingId, Consumer<Instant> finish) {
        var booking = cast.treatment().booking(bookingId);
        Instant starts = booking.time().visitStart();
        Instant ends = booking.time().visitEnd().minusSeconds(300);
        DemoUser technician = cast.treatment().who(booking.personId());
        script.at(
                starts.minusSeconds(240),
                DemoUser.HANNAH,
                () -> cast.treatment().arrive(bookingId));
        script.at(
                starts.plusSeconds(120),
                technician,
                () -> cast.treatment().start(bookingId, reason));
        script.at(ends, technician, () -> finish.accept(ends));
    }

    static VisitStep second() {
        return VisitStep.session(2);
    }

    static ClientRecords.Person person(int number, String given, String family) {
        return new ClientRecords.Person(number, given, family, HairLossCause.PATTERN);
    }
}
