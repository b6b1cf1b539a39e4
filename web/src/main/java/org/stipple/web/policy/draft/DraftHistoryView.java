package org.stipple.web.policy.draft;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.stipple.policy.draft.DraftChange;
import org.stipple.policy.draft.RuleDraft;
import org.stipple.policy.draft.RuleDraftService;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** What was done to a draft, step by step, and what it says otherwise than the version before. */
@Named("draftHistory")
@ViewScoped
public class DraftHistoryView implements DraftPage, Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 200;

    @Inject private DraftDesk desk;
    @Inject private RuleDraftService drafts;
    @Inject private Words words;

    private String id;
    private int seen;

    public void load() {
        seen = desk.open(id).revision();
    }

    public List<DraftChange> getChanges() {
        return drafts.changes(id, MOST);
    }

    /** What was done, in words. */
    public String told(DraftChange change) {
        return change.undo()
                ? Texts.of("policy", "draft.text.undid", desk.told(change))
                : desk.told(change);
    }

    /** When and by whom. */
    public String when(DraftChange change) {
        return Texts.of(
                "policy",
                "draft.text.when",
                words.moment(change.when().at()),
                desk.name(change.when().by()));
    }

    /** Gives the draft up. */
    public String discard() {
        RuleDraft draft = desk.open(id);
        drafts.discard(id, seen);
        Messages.create(Texts.of("policy", "draft.message.discarded", draft.head().name()))
                .flash()
                .add();
        return "/policy/list?faces-redirect=true";
    }

    @Override
    public void undo() {
        seen = desk.undo(id).revision();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
