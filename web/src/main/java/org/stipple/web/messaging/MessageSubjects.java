package org.stipple.web.messaging;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.log.LoggedMessage;
import org.stipple.messaging.template.LetterSubject;
import org.stipple.recall.item.RecallRow;
import org.stipple.recall.list.RecallListService;
import org.stipple.scheduling.letter.MessageVisitService;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.web.scheduling.StepChoices;
import org.stipple.web.words.Words;

/** Says which visit or course messages are about, and where that is shown. */
@Dependent
public class MessageSubjects implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private MessageVisitService visits;
    @Inject private RecallListService recalls;
    @Inject private Words words;

    /** By the ids of the messages; at most two statements, however many there are. */
    Map<Long, About> of(List<LoggedMessage> messages) {
        Map<Long, LetterSubject> booked =
                visits.visits(ids(messages, one -> true, LoggedMessage::bookingId));
        Map<Long, RecallRow> due =
                recalls
                        .these(ids(messages, MessageSubjects::isDue, LoggedMessage::aboutId))
                        .stream()
                        .collect(toMap(RecallRow::id, row -> row));
        return messages.stream()
                .collect(
                        toMap(
                                LoggedMessage::id,
                                one ->
                                        visit(booked.get(one.bookingId()))
                                                .or(() -> item(due.get(one.aboutId()), one))
                                                .orElseGet(() -> record(one))));
    }

    private static Set<Long> ids(
            List<LoggedMessage> messages,
            Predicate<LoggedMessage> which,
            ToLongFunction<LoggedMessage> id) {
        return messages.stream()
                .filter(which)
                .mapToLong(id)
                .filter(each -> each != 0)
                .boxed()
                .collect(toSet());
    }

    private static boolean isDue(LoggedMessage one) {
        return one.kind() == MessageKind.TOUCH_UP_DUE || one.kind() == MessageKind.REVIEW_DUE;
    }

    private Optional<About> visit(LetterSubject found) {
        return Optional.ofNullable(found)
                .map(
                        visit ->
                                new About(
                                        stepAndDay(
                                                VisitStep.find(visit.visit()).orElseThrow(),
                                                visit.day()),
                                        "/scheduling/visit.xhtml?id=" + visit.bookingId()));
    }

    private Optional<About> item(RecallRow found, LoggedMessage one) {
        return Optional.ofNullable(found)
                .filter(row -> isDue(one))
                .map(
                        row ->
                                new About(
                                        stepAndDay(
                                                new VisitStep(row.kind(), row.ordinal()),
                                                row.due().dueOn()),
                                        "/recall/item.xhtml?id=" + row.id()));
    }

    /** Care of a session that was done, and tests, stand in the client's record. */
    private About record(LoggedMessage one) {
        return switch (one.kind()) {
            case PREPARATION, AFTERCARE ->
                    new About(
                            MessageWords.text(
                                    "list.text.care",
                                    words.dayWithYear(LocalDate.ofEpochDay(one.aboutId()))),
                            "/client/course.xhtml?id=" + one.clientId());
            case TEST_TO_READ ->
                    new About(
                            MessageWords.text("list.text.test"),
                            "/client/record.xhtml?id=" + one.clientId());
            case BOOKING_MADE,
                    BOOKING_MOVED,
                    BOOKING_CANCELLED,
                    REMINDER,
                    TOUCH_UP_DUE,
                    REVIEW_DUE,
                    REPORT ->
                    About.NOTHING;
        };
    }

    private String stepAndDay(VisitStep step, LocalDate day) {
        String what = StepChoices.words(step);
        return day == null
                ? what
                : MessageWords.text("list.text.about", what, words.dayWithYear(day));
    }
}
