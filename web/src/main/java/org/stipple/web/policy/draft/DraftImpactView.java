package org.stipple.web.policy.draft;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.impact.AskImpact;
import org.stipple.impact.Impact;
import org.stipple.impact.ImpactKind;
import org.stipple.impact.ImpactService;
import org.stipple.policy.draft.RuleDraft;
import org.stipple.policy.draft.RuleDraftService;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** What a draft would change: worked out on demand, with its progress, and listed. */
@Named("draftImpact")
@ViewScoped
public class DraftImpactView implements DraftPage, Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 100;

    /** A small clinic's is there before the page is drawn. */
    private static final Duration PATIENCE = Duration.ofMillis(800);

    @Inject private DraftDesk desk;
    @Inject private RuleDraftService drafts;
    @Inject private ImpactService impacts;
    @Inject private ImpactWords wording;
    @Inject private Words words;

    @Resource private transient ManagedExecutorService executor;

    private String id;
    private int shown = PAGE;
    private transient ImpactTask task;
    private boolean waiting;

    public void load() {
        desk.open(id);
        if (desk.isActivating() && isPossible()) {
            work();
        }
    }

    /** Whether the draft can be asked: its rules have no fault. */
    public boolean isPossible() {
        return desk.review(desk.open(id)).faults().isEmpty();
    }

    /** Begins to work it out. */
    public void work() {
        RuleDraft draft = desk.open(id);
        shown = PAGE;
        task =
                new ImpactTask(
                        impacts,
                        new AskImpact(id, drafts.rules(draft), words.getToday()),
                        draft.revision());
        executor.execute(task);
        task.await(PATIENCE);
        look();
    }

    /** Looks whether it is there, and notes that the manager saw it. */
    public void look() {
        waiting = task != null && task.isRunning();
        Optional<Impact> impact = find();
        if (impact.isPresent() && impact.get().isWhole()) {
            drafts.impactSeen(id, task.revision());
            desk.forget();
        }
    }

    public void stop() {
        if (task != null) {
            task.stop();
        }
    }

    private Optional<Impact> find() {
        return Optional.ofNullable(task).flatMap(ImpactTask::find);
    }

    public boolean isRunning() {
        return waiting;
    }

    public boolean isFailed() {
        return task != null && task.hasFailed();
    }

    public int getProgress() {
        return task == null ? 0 : task.progress();
    }

    /** The impact, of the draft as it is; null while there is none. */
    public Impact getImpact() {
        return find().orElse(null);
    }

    /** Whether the draft was changed since. */
    public boolean isStale() {
        return task != null && task.revision() != desk.open(id).revision();
    }

    public List<ImpactKind> getKinds() {
        return Arrays.asList(ImpactKind.values());
    }

    /** "3 of 12 bookings would stand otherwise". */
    public String count(ImpactKind kind) {
        Impact impact = getImpact();
        return Texts.of(
                "policy", "impact.text.count." + kind, impact.changed(kind), impact.judged(kind));
    }

    public List<ImpactLine> getLines() {
        return find().stream()
                .flatMap(impact -> impact.rows().stream())
                .limit(shown)
                .map(wording::line)
                .toList();
    }

    public int getMore() {
        return find().map(impact -> Math.max(0, impact.rows().size() - shown)).orElse(0);
    }

    public void showMore() {
        shown += PAGE;
    }

    @Override
    public void undo() {
        desk.undo(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
