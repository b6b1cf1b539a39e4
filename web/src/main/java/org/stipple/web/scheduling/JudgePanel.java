package org.stipple.web.scheduling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.stipple.scheduling.judging.DayJudgement;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.timing.Event;
import org.stipple.timing.Finding;
import org.stipple.timing.Judgement;
import org.stipple.timing.NearestDay;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;
import org.stipple.web.judgement.FindingWords;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Wording;

/** The judgement of the asked day in words: verdict, sentence, nearest days, why, and to-dos. */
public final class JudgePanel {

    private static final String AREA = "scheduling";
    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::outcome)
                    .thenComparing(Finding::verdict)
                    .thenComparing(finding -> !finding.isOfCourse());

    private final DayJudgement asked;
    private final Wording wording;

    /** A better day that one click takes. */
    public record Near(String title, LocalDate day, Verdict verdict, String shutBy) {}

    /** A to-do in words. */
    public record Todo(String title, String text) {}

    public JudgePanel(DayJudgement asked, Wording wording) {
        this.asked = asked;
        this.wording = wording;
    }

    public boolean isJudged() {
        return asked.isJudged();
    }

    public boolean isNoVersion() {
        return asked.isRefusedUnjudged();
    }

    public Verdict getVerdict() {
        return asked.judgement().map(Judgement::verdict).orElse(null);
    }

    public Outcome getOutcome() {
        return asked.judgement()
                .map(Judgement::outcome)
                .orElse(asked.isRefusedUnjudged() ? Outcome.REFUSED : Outcome.PERMITTED);
    }

    /** What each rule says, the worst first; of equals the course's own before the gates. */
    public List<Finding> getFindings() {
        return asked.judgement().map(JudgePanel::worstFirst).orElse(List.of());
    }

    private static List<Finding> worstFirst(Judgement judgement) {
        return judgement.findings().stream().sorted(WORST_FIRST).toList();
    }

    /** Why the verdict is what it is, in one sentence. */
    public String getSentence() {
        if (!asked.isJudged()) {
            return Texts.of(
                    AREA,
                    asked.isRefusedUnjudged() ? "judge.text.noVersion" : "judge.text.unjudged");
        }
        Judgement said = asked.judgement().orElseThrow();
        return worstFirst(said).stream()
                .filter(finding -> finding.verdict() == said.verdict())
                .findFirst()
                .map(this::sentence)
                .orElseGet(() -> Texts.of(AREA, "judge.text.UNGOVERNED"));
    }

    private String sentence(Finding finding) {
        String key = "judge.text." + finding.verdict();
        return finding.anchor()
                .map(event -> Texts.of(AREA, key, days(event), name(event), finding.guidance()))
                .orElseGet(() -> Texts.of(AREA, key, finding.guidance()));
    }

    private long days(Event event) {
        return ChronoUnit.DAYS.between(event.day(), asked.day());
    }

    private String name(Event event) {
        return new FindingWords(wording).name(event.name());
    }

    /** The nearest permitted and the nearest recommended day, where the asked one is not both. */
    public List<Near> getNearest() {
        return asked.isJudged()
                ? List.of(
                        near("permitted", asked.nearest().permitted()),
                        near("recommended", asked.nearest().recommended()))
                : List.of();
    }

    /** Whether there is a day that anybody may book. */
    public boolean isAnyPermitted() {
        return asked.isJudged() && asked.nearest().permitted().day().isPresent();
    }

    private static Near near(String name, NearestDay nearest) {
        String title = Texts.of(AREA, "judge.text." + name);
        return nearest instanceof NearestDay.Found found
                ? new Near(title, found.judgement().day(), found.judgement().verdict(), "")
                : new Near(title, null, null, String.join(", ", nearest.shutBy()));
    }

    /** What must be done before the visit starts. */
    public List<Todo> getTodos() {
        return asked.todos().stream().map(this::todo).toList();
    }

    private Todo todo(PlannedTodo planned) {
        return new Todo(
                Texts.of(AREA, "TodoKind." + planned.kind()),
                Texts.of(AREA, "todo.text.planned", wording.day(planned.on())));
    }
}
