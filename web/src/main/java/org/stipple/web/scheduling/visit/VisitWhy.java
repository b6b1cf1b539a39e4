package org.stipple.web.scheduling.visit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.JudgedBy;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.judging.BookingReasons;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.timing.Finding;
import org.stipple.web.judgement.RuleSources;
import org.stipple.web.judgement.RuleVersion;

/** Why the policy said and says what it does of the visit, and what is still to do for it. */
@Named
@RequestScoped
public class VisitWhy {

    @Inject private DiaryService diary;
    @Inject private RuleSources sources;
    @Inject private RecordLinks links;
    @Inject private VisitView view;

    private Optional<BookingReasons> reasons;

    private Optional<BookingReasons> find() {
        if (reasons == null) {
            reasons = diary.findReasons(view.getId());
        }
        return reasons;
    }

    /** The findings of the judgement that is stored with it. */
    public List<Finding> getThen() {
        return find().map(known -> known.then().findings()).orElse(List.of());
    }

    /** The findings as they are now. */
    public List<Finding> getNow() {
        return find().map(known -> known.now().findings()).orElse(List.of());
    }

    /** Where each rule comes from, by its code. */
    public Map<String, String> getSources() {
        return find().map(known -> sources.of(known.rules())).orElse(Map.of());
    }

    /** The versions that judged it when it was planned: its course's protocol, and the gates. */
    public List<RuleVersion> getVersions() {
        JudgedBy by = row().planned().by();
        return by == null
                ? List.of()
                : Stream.of(by.policyVersionId(), by.gatesVersionId())
                        .filter(Objects::nonNull)
                        .flatMap(version -> sources.find(version).stream())
                        .toList();
    }

    /** What was to be done before the visit starts. */
    public List<TodoLine> getTodos() {
        return row().todos().stream().map(this::todo).toList();
    }

    private TodoLine todo(PlannedTodo planned) {
        boolean done = find().filter(known -> known.open().contains(planned.kind())).isEmpty();
        return links.find(planned.kind(), row().clientId())
                .map(to -> new TodoLine(planned, done, to.page(), to.parameter(), to.id()))
                .orElseGet(() -> new TodoLine(planned, done, "", "", 0));
    }

    /** The page on which the caller records what the visit is for; none where it is this one. */
    public List<RecordLink> getRecords() {
        return view.getPanel().offers().isRecordable()
                ? links.find(row().subject().step().kind(), row().clientId()).stream().toList()
                : List.of();
    }

    /** The page on which the caller corrects what was done in it. */
    public List<RecordLink> getCorrections() {
        return links.findCorrection(row()).stream().toList();
    }

    private BookingRow row() {
        return view.getPanel().row();
    }
}
