package org.stipple.web.scheduling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.repair.AskRepair;
import org.stipple.scheduling.repair.Change;
import org.stipple.scheduling.repair.EventFit;
import org.stipple.scheduling.repair.LaterVisit;
import org.stipple.scheduling.repair.Repair;
import org.stipple.scheduling.repair.RepairService;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Says beside a change which later visits could not stay after it. */
@Named
@RequestScoped
public class RepairNotice {

    private static final String AREA = "scheduling";

    @Inject private RepairService repairs;
    @Inject private Words words;

    private final Map<AskRepair, List<String>> known = new HashMap<>();

    /** If the booking went there; a sentence for each visit. */
    public List<String> ofMove(long bookingId, BookVisit to) {
        return of(
                bookingId,
                new Change.MovedTo(to.day(), to.time(), to.minutes(), to.personId(), to.roomId()));
    }

    /** If the booking went to the picked time; nothing while none is picked. */
    public List<String> ofPicked(long bookingId, LocalDate day, PickedTime picked, int minutes) {
        return picked.isPicked()
                ? of(
                        bookingId,
                        new Change.MovedTo(
                                day, picked.time(), minutes, picked.personId(), picked.roomId()))
                : List.of();
    }

    /** If the booking were given up. */
    public List<String> ofCancel(long bookingId) {
        return of(bookingId, new Change.Cancelled());
    }

    private List<String> of(long bookingId, Change change) {
        return known.computeIfAbsent(
                new AskRepair(bookingId, change, false), ask -> sentences(repairs.look(ask)));
    }

    private List<String> sentences(Repair repair) {
        Stream<String> event =
                repair.findEvent().filter(fit -> !fit.isReady()).map(this::sentence).stream();
        return Stream.concat(repair.harmed().stream().map(this::sentence), event).toList();
    }

    private String sentence(EventFit event) {
        return Texts.of(
                AREA,
                "repair.event.notice",
                words.dayWithYear(event.event()),
                words.dayWithYear(event.readyFrom()));
    }

    private String sentence(LaterVisit visit) {
        String name = StepChoices.words(visit.booking().subject().step());
        String day = words.day(visit.booking().time().day());
        return visit.why() == LaterVisit.Hindrance.NONE && visit.after() != null
                ? Texts.of(
                        AREA,
                        "repair.notice.verdict",
                        name,
                        day,
                        Texts.of("common", "Verdict." + visit.after().verdict()))
                : Texts.of(AREA, "repair.notice.other", name, day);
    }
}
