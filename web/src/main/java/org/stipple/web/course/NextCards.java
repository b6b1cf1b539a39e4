package org.stipple.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.course.progress.NextStep;
import org.stipple.policy.PolicyService;
import org.stipple.policy.table.StepRow;
import org.stipple.scheduling.offer.Prospect;
import org.stipple.scheduling.offer.ProspectService;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.timeline.Outlook;
import org.stipple.timeline.PolicyInquiry;
import org.stipple.timing.EventName;
import org.stipple.timing.Outcome;
import org.stipple.timing.Window;
import org.stipple.web.judgement.RuleSources;

/** Makes the next-step card out of what booking the step would come to. */
@RequestScoped
class NextCards {

    @Inject private ProspectService prospects;
    @Inject private PolicyService policy;
    @Inject private StepWords steps;
    @Inject private RuleSources sources;

    NextCard of(Outlook outlook, Booked booking, LocalDate today) {
        Optional<Prospect> prospect =
                booking.isBooked()
                        ? prospects.booked(booking.row())
                        : prospects.unbooked(subject(outlook));
        return outlook.inquiry()
                .flatMap(asked -> prospect.map(told -> judged(outlook, booking, told, today)))
                .orElseGet(() -> unjudged(outlook.next(), booking));
    }

    private static VisitSubject subject(Outlook outlook) {
        NextStep next = outlook.next();
        return new VisitSubject(
                outlook.course().clientId(),
                outlook.course().courseId(),
                new VisitStep(next.kind(), next.ordinal()));
    }

    private NextCard judged(Outlook outlook, Booked booking, Prospect told, LocalDate today) {
        PolicyInquiry inquiry = outlook.inquiry().orElseThrow();
        NextCard.Said now = NextCard.Said.of(told.today());
        NextCard.First first = first(inquiry, told, today);
        return new NextCard(
                name(outlook.next()),
                outlook.next().step(),
                purpose(outlook.next(), inquiry),
                told.onItsDay().map(plan -> plan.judgement().day()).orElse(null),
                booking,
                told.onItsDay().map(NextCard.Said::of).orElse(now),
                inquiry.onceMet(today).judge(today).judgement().window(),
                first,
                now,
                way(booking, told, first, today),
                sources.of(inquiry.rules()));
    }

    /** What no booking can plan for: all that is missing, where no day can be booked. */
    private NextCard.First first(PolicyInquiry inquiry, Prospect told, LocalDate today) {
        List<EventName> missing = inquiry.missing(today);
        Set<EventName> planned =
                told.today().todos().stream()
                        .map(todo -> todo.kind().event())
                        .collect(Collectors.toSet());
        List<EventName> first =
                told.onItsDay().isPresent()
                        ? List.of()
                        : missing.stream().filter(event -> !planned.contains(event)).toList();
        return new NextCard.First(
                first.stream().map(steps::event).toList(),
                first.stream().flatMap(event -> visit(event).stream()).findFirst().orElse(null),
                !missing.isEmpty());
    }

    private static Optional<VisitKind> visit(EventName missing) {
        return switch (missing.kind()) {
            case CONSULTATION -> Optional.of(VisitKind.CONSULTATION);
            case PATCH_TEST_APPLIED, PATCH_TEST_CLEARED, PATCH_TEST_WAIVED ->
                    Optional.of(VisitKind.PATCH_TEST);
            case REVIEW -> Optional.of(VisitKind.REVIEW);
            case CONSENT,
                    PATCH_TEST_REACTED,
                    SESSION,
                    COURSE_END,
                    TOUCH_UP,
                    OBSERVATION,
                    PREVIOUS_SESSION ->
                    Optional.empty();
        };
    }

    private static NextWay way(
            Booked booking, Prospect told, NextCard.First first, LocalDate today) {
        if (booking.isBooked()) {
            return booking.movable() && booking.day().isAfter(today) ? NextWay.MOVE : NextWay.VISIT;
        }
        if (first.visit() != null) {
            return NextWay.BOOK_FIRST;
        }
        boolean refused =
                told.onItsDay().isEmpty() && told.today().judgement().outcome() == Outcome.REFUSED;
        return refused ? NextWay.NONE : NextWay.BOOK;
    }

    private NextCard unjudged(NextStep next, Booked booking) {
        return new NextCard(
                name(next),
                next.step(),
                "",
                booking.isBooked() ? booking.day() : null,
                booking,
                new NextCard.Said(
                        booking.isBooked() ? booking.verdict() : null, null, List.of(), List.of()),
                Window.EMPTY,
                NextCard.First.NOTHING,
                NextCard.Said.NOTHING,
                booking.isBooked() ? NextWay.VISIT : NextWay.NONE,
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
