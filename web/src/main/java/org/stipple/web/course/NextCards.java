package org.stipple.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stipple.course.progress.NextStep;
import org.stipple.policy.PolicyService;
import org.stipple.policy.table.StepRow;
import org.stipple.timeline.Outlook;
import org.stipple.timeline.PolicyInquiry;
import org.stipple.timing.Judgement;
import org.stipple.timing.Window;
import org.stipple.web.judgement.RuleSources;

/** Makes the next-step card out of what the policy answers. */
@RequestScoped
class NextCards {

    @Inject private PolicyService policy;
    @Inject private StepWords steps;
    @Inject private RuleSources sources;

    NextCard of(Outlook outlook, Booked booking, LocalDate today) {
        return outlook.inquiry()
                .map(inquiry -> judged(outlook.next(), inquiry, booking, today))
                .orElseGet(() -> unjudged(outlook.next(), booking));
    }

    private NextCard judged(NextStep next, PolicyInquiry inquiry, Booked booking, LocalDate today) {
        PolicyInquiry met = inquiry.onceMet(today);
        LocalDate day = booking.isBooked() ? booking.day() : offered(met, today).orElse(null);
        Judgement now = inquiry.judge(today).judgement();
        Judgement then = day == null ? now : inquiry.judge(day).judgement();
        return new NextCard(
                name(next),
                purpose(next, inquiry),
                next.kind(),
                day,
                booking,
                then.verdict(),
                met.judge(today).judgement().window(),
                inquiry.missing(today).stream().map(steps::event).toList(),
                new NextCard.Said(now.verdict(), now.outcome()),
                then.findings(),
                sources.of(inquiry.rules()));
    }

    private static Optional<LocalDate> offered(PolicyInquiry inquiry, LocalDate today) {
        return inquiry.nearestRecommended(today)
                .day()
                .or(() -> inquiry.nearestPermitted(today).day());
    }

    private NextCard unjudged(NextStep next, Booked booking) {
        return new NextCard(
                name(next),
                "",
                next.kind(),
                booking.day(),
                booking,
                booking.verdict(),
                Window.EMPTY,
                List.of(),
                NextCard.Said.NOTHING,
                List.of(),
                Map.of());
    }

    private String name(NextStep next) {
        return steps.within(next.step(), next.ordinal());
    }

    private String purpose(NextStep next, PolicyInquiry inquiry) {
        return policy.getContent(inquiry.rules().policyVersionId()).steps().stream()
                .filter(row -> row.step().equals(next.step().toString()))
                .map(StepRow::purpose)
                .findFirst()
                .orElse("");
    }
}
