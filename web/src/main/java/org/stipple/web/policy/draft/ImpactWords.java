package org.stipple.web.policy.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.stipple.impact.ImpactKind;
import org.stipple.impact.ImpactRow;
import org.stipple.impact.Standing;
import org.stipple.timing.Verdict;
import org.stipple.web.policy.CellWords;
import org.stipple.web.policy.PolicyWording;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** What a draft would change, in words. */
@RequestScoped
class ImpactWords {

    @Inject private PolicyWording wording;
    @Inject private Words words;

    ImpactLine line(ImpactRow row) {
        return new ImpactLine(
                page(row),
                words.dayWithYear(row.day()),
                row.clientName(),
                new CellWords(wording.words()).shown("step", row.step().toString()),
                side(row.kind(), row.before()),
                side(row.kind(), row.after()));
    }

    private static String page(ImpactRow row) {
        return row.kind() == ImpactKind.BOOKING
                ? "/scheduling/visit.xhtml?id=" + row.bookingId()
                : "/client/course.xhtml?id=" + row.clientId();
    }

    private ImpactLine.Side side(ImpactKind kind, Standing standing) {
        if (kind == ImpactKind.BOOKING) {
            return new ImpactLine.Side(
                    standing.said().map(Verdict::name).orElse(""),
                    standing.said().isPresent()
                            ? Texts.of("common", "Outcome." + standing.outcome())
                            : Texts.of("policy", "impact.text.noVersion"));
        }
        return new ImpactLine.Side("", due(standing));
    }

    private String due(Standing standing) {
        return standing.dueOn()
                .map(day -> due(standing, day))
                .orElseGet(() -> Texts.of("policy", "impact.text.notDue"));
    }

    private String due(Standing standing, LocalDate day) {
        return Texts.of(
                "policy",
                "impact.text.due",
                words.dayWithYear(day),
                standing.lastDay().map(words::dayWithYear).orElse(""),
                Texts.of("recall", "RecallState." + standing.state()));
    }
}
