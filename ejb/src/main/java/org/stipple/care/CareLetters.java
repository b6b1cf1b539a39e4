package org.stipple.care;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.MessageToCompose;
import org.stipple.messaging.template.CareTold;
import org.stipple.messaging.template.FieldValues;
import org.stipple.messaging.template.LetterLanguage;
import org.stipple.messaging.template.LetterSource;
import org.stipple.messaging.template.LetterSubject;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.scheduling.letter.LetterReading;

/**
 * What is said of preparation and aftercare: what begins on the day that the message is about. It
 * may come a day late, after hours in which clients are left in peace, and no later.
 */
@Dependent
class CareLetters implements LetterSource {

    @Inject private CareReading reading;
    @Inject private CareRules rules;
    @Inject private LetterReading visits;
    @Inject private ClinicClock clock;

    @Override
    public boolean knows(MessageKind kind) {
        return kind == MessageKind.PREPARATION || kind == MessageKind.AFTERCARE;
    }

    @Override
    public Facts facts(MessageToCompose message, LetterLanguage language) {
        LocalDate day = LocalDate.ofEpochDay(message.aboutId());
        return reading.find(message.courseId())
                .map(course -> facts(message, course, day, language))
                .orElseGet(() -> Untrue.because("VISIT_GIVEN_UP"));
    }

    private Facts facts(
            MessageToCompose message, CareCourse course, LocalDate day, LetterLanguage language) {
        boolean preparation = message.kind() == MessageKind.PREPARATION;
        if (preparation && findBooked(course, message.bookingId()).isEmpty()) {
            return Untrue.because("VISIT_GIVEN_UP");
        }
        List<CareLine> lines =
                rules.calendar(course, day).beginningOn(day, preparation).stream()
                        .filter(
                                line ->
                                        !preparation
                                                || line.session().bookingId()
                                                        == message.bookingId())
                        .toList();
        if (lines.isEmpty()) {
            return Untrue.because("NOTHING_TO_TELL");
        }
        return isLate(day, lines.get(0).session())
                ? Untrue.because("DAY_OVER")
                : known(message, lines, language);
    }

    private boolean isLate(LocalDate day, CareSession session) {
        return clock.today(session.zone()).isAfter(day.plusDays(1));
    }

    private static Optional<CareSession> findBooked(CareCourse course, long bookingId) {
        return course.sessions().stream()
                .filter(session -> !session.done() && session.bookingId() == bookingId)
                .findFirst();
    }

    private Facts known(MessageToCompose message, List<CareLine> lines, LetterLanguage language) {
        List<CareTold> told = lines.stream().map(line -> line.told(language)).toList();
        if (message.kind() == MessageKind.PREPARATION) {
            return new Known(visits.values(message.bookingId(), language).preparation(told));
        }
        CareSession session = lines.get(lines.size() - 1).session();
        FieldValues values = visits.client(message.clientId()).values(language);
        return new Known(
                values.visit("SESSION", session.ordinal()).on(session.day()).aftercare(told));
    }

    @Override
    public List<LetterSubject> subjects(MessageKind kind, long clientId) {
        return reading.of(clientId).stream()
                .flatMap(course -> subjects(kind, course).stream())
                .sorted(Comparator.comparing(LetterSubject::day))
                .toList();
    }

    /** From yesterday on, since what is over is not told any more. */
    private List<LetterSubject> subjects(MessageKind kind, CareCourse course) {
        return course.sessions().stream()
                .findFirst()
                .map(first -> clock.today(first.zone()))
                .stream()
                .flatMap(
                        today ->
                                rules.calendar(course, today).lines().stream()
                                        .filter(
                                                line ->
                                                        line.preparation()
                                                                == (kind
                                                                        == MessageKind.PREPARATION))
                                        .filter(
                                                line ->
                                                        !line.begins()
                                                                .isBefore(today.minusDays(1))))
                .map(line -> subject(course, line))
                .distinct()
                .toList();
    }

    private static LetterSubject subject(CareCourse course, CareLine line) {
        return new LetterSubject(
                line.preparation() ? line.session().bookingId() : 0,
                course.courseId(),
                line.begins().toEpochDay(),
                "SESSION_" + line.session().ordinal(),
                line.begins());
    }
}
