package org.stipple.web.recall;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.stipple.recall.item.Attempt;
import org.stipple.recall.item.AttemptRow;
import org.stipple.recall.item.NextContact;
import org.stipple.recall.item.RecallRow;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/**
 * A row of a worklist in words.
 *
 * @param what it is, and since when, in short
 * @param dots one for each attempt that was made or is left, as style classes
 * @param last what came of the last attempt
 * @param next when to try again
 * @param nextIsNow whether that is today or was before
 * @param beside what stands beside the state: since when, or the booked day
 */
public record RecallLine(
        RecallRow row,
        String what,
        List<String> dots,
        int maximum,
        String last,
        String next,
        boolean nextIsNow,
        String beside)
        implements Serializable {

    private static final String AREA = "recall";
    private static final int MOST_DOTS = 8;

    static RecallLine of(RecallRow row, int maximum, Words words) {
        LocalDate today = words.getToday();
        NextContact next = row.state().isWaiting() ? row.contact().next() : NextContact.NONE;
        return new RecallLine(
                row,
                what(row, words),
                dots(row.contact().attempts(), maximum),
                maximum,
                last(row, words),
                next(next, row, words, today),
                next.day().filter(day -> !day.isAfter(today)).isPresent(),
                beside(row, words));
    }

    private static String what(RecallRow row, Words words) {
        String since = words.date(row.since());
        return row.ordinal() > 0
                ? Texts.of(AREA, "list.text.touchUpShort", row.ordinal(), since)
                : Texts.of(AREA, "list.text.reviewShort", since);
    }

    private static List<String> dots(int made, int maximum) {
        return IntStream.range(0, Math.min(MOST_DOTS, Math.max(made, maximum)))
                .mapToObj(place -> place < made ? "attempt is-made" : "attempt")
                .toList();
    }

    private static String last(RecallRow row, Words words) {
        return row.contact()
                .last()
                .map(latest -> said(latest, words))
                .orElseGet(() -> Texts.of(AREA, "list.text.never"));
    }

    /** What was tried, when, and what came of it; what was noted in place of the outcome's word. */
    static String said(AttemptRow latest, Words words) {
        Attempt attempt = latest.attempt();
        String outcome =
                attempt.note().isBlank()
                        ? Texts.of(AREA, "ContactOutcome." + attempt.outcome())
                        : attempt.note();
        return Texts.of(
                AREA,
                "list.text.attempt",
                Texts.of(AREA, "ContactChannel." + attempt.channel()),
                words.day(words.dayOf(latest.at())),
                outcome);
    }

    private static String next(NextContact next, RecallRow row, Words words, LocalDate today) {
        if (row.state().isWaiting() && row.contact().isSnoozed(today)) {
            return Texts.of(AREA, "list.text.rests", words.day(row.contact().snoozedUntil()));
        }
        String day =
                next.day()
                        .map(
                                on ->
                                        on.equals(today)
                                                ? Texts.of(AREA, "list.text.today")
                                                : words.day(on))
                        .orElse("");
        return next.time().map(at -> day + " " + words.time(at)).orElse(day);
    }

    private static String beside(RecallRow row, Words words) {
        return switch (row.state()) {
            case BOOKED -> words.day(row.booked());
            case OVERDUE, LAPSED -> words.lasting(row.due().lastDay());
            case DUE, UPCOMING, LATER -> words.lasting(row.due().dueOn());
            case DONE -> words.dayWithYear(row.done());
            case DECLINED -> words.day(row.agreed().declinedOn());
            case CEASED -> "";
        };
    }
}
