package org.stipple.web.policy.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stipple.policy.cases.CaseResult;
import org.stipple.policy.check.Fault;
import org.stipple.policy.draft.DraftReview;
import org.stipple.policy.draft.Moment;
import org.stipple.policy.sheet.Sheet;
import org.stipple.policy.table.TimingCase;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** What stands between the open draft and its activation, line by line. */
@Named
@RequestScoped
public class DraftChecklist {

    private static final int SHOWN = 5;
    private static final Map<Sheet, DraftTab> PAGES =
            Map.of(
                    Sheet.RULES, DraftTab.RULES,
                    Sheet.NORMS, DraftTab.NORMS,
                    Sheet.STEPS, DraftTab.STEPS,
                    Sheet.CARE, DraftTab.CARE,
                    Sheet.CASES, DraftTab.CASES);

    @Inject private DraftDesk desk;
    @Inject private Words words;

    /** The list of this protocol's draft. */
    public DraftChecklist of(String protocolId) {
        desk.open(protocolId);
        return this;
    }

    private DraftReview review() {
        return desk.review(desk.getDraft());
    }

    public int getTotal() {
        return review().cases().results().size();
    }

    public int getGreen() {
        return review().cases().countPassed();
    }

    /** "205 green, 7 red of 212". */
    public String getCaseCount() {
        return text("draft.text.cases", getGreen(), getTotal() - getGreen(), getTotal());
    }

    /** The first red ones. */
    public List<TimingCase> getRedCases() {
        return review().cases().red().stream().limit(SHOWN).map(CaseResult::row).toList();
    }

    /** "2 of 5". */
    public String getProgress() {
        List<CheckLine> lines = getLines();
        long done = lines.stream().filter(line -> line.state().equals("done")).count();
        return text("draft.text.progress", done, lines.size());
    }

    public List<CheckLine> getLines() {
        List<CheckLine> lines = new ArrayList<>();
        lines.add(faults());
        lines.add(cases());
        lines.add(care());
        lines.add(impact());
        lines.add(
                new CheckLine(
                        "waiting", text("check.title.reason"), text("check.text.reason"), ""));
        return lines;
    }

    private CheckLine faults() {
        int count = review().faultCount();
        if (count == 0) {
            return CheckLine.done(text("check.title.noFault"));
        }
        Map.Entry<Sheet, List<Fault>> first =
                review().faults().entrySet().stream().min(Map.Entry.comparingByKey()).orElseThrow();
        String where =
                first.getValue().stream()
                        .map(fault -> place(first.getKey(), fault))
                        .distinct()
                        .limit(SHOWN)
                        .collect(Collectors.joining("; "));
        return new CheckLine(
                "open",
                text("check.title.faults", count),
                where,
                PAGES.get(first.getKey()).getPage());
    }

    private static String place(Sheet sheet, Fault fault) {
        String row = fault.code().isEmpty() ? text("Sheet." + sheet) : fault.code();
        return text("check.text.place", row, text("Column." + fault.column()));
    }

    private CheckLine cases() {
        int red = review().cases().red().size();
        if (getTotal() == 0) {
            return new CheckLine(
                    "open",
                    text("check.title.noCases"),
                    text("check.text.noCases"),
                    DraftTab.CASES.getPage());
        }
        return red == 0
                ? CheckLine.done(text("check.title.green", getTotal()))
                : new CheckLine(
                        "open",
                        text("check.title.red", red, getTotal()),
                        text("check.text.red"),
                        DraftTab.CASES.getPage());
    }

    private CheckLine care() {
        if (!review().isCareCompared()) {
            return new CheckLine(
                    "waiting", text("check.title.careLater"), text("check.text.careLater"), "");
        }
        int open = review().unruled().size();
        return open == 0
                ? CheckLine.done(text("check.title.ruled"))
                : new CheckLine(
                        "open",
                        text("check.title.unruled", open, review().contradictions().size()),
                        text("check.text.unruled"),
                        DraftTab.CARE.getPage());
    }

    private CheckLine impact() {
        Moment seen = desk.getDraft().impactSeen();
        return seen.hasCome()
                ? CheckLine.done(
                        text("check.title.impact", words.moment(seen.at()), desk.name(seen.by())))
                : new CheckLine(
                        "open",
                        text("check.title.noImpact"),
                        text("check.text.noImpact"),
                        DraftTab.IMPACT.getPage());
    }

    private static String text(String key, Object... places) {
        return Texts.of("policy", key, places);
    }
}
