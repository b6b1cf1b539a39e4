package org.stipple.web.policy.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.omnifaces.util.Messages;
import org.stipple.policy.PolicyService;
import org.stipple.policy.VersionSummary;
import org.stipple.policy.draft.DraftChange;
import org.stipple.policy.draft.DraftReview;
import org.stipple.policy.draft.Moment;
import org.stipple.policy.draft.RuleDraft;
import org.stipple.policy.draft.RuleDraftService;
import org.stipple.policy.sheet.DraftEdit;
import org.stipple.policy.sheet.SheetRow;
import org.stipple.security.CurrentUser;
import org.stipple.security.Role;
import org.stipple.security.UserService;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** The draft that this request is about, as all pages of a draft show and change it. */
@Named
@RequestScoped
public class DraftDesk {

    @Inject private RuleDraftService drafts;
    @Inject private PolicyService policy;
    @Inject private UserService users;
    @Inject private CurrentUser caller;
    @Inject private Words words;

    private final Map<String, String> names = new HashMap<>();
    private RuleDraft draft;
    private DraftReview review;
    private int reviewed;

    /**
     * Reads the draft.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if nobody began one
     */
    public RuleDraft open(String protocolId) {
        if (draft == null || !draft.head().id().equals(protocolId)) {
            draft = drafts.get(protocolId);
        }
        return draft;
    }

    /** What stands between a draft and its activation; looked over once for what it says. */
    DraftReview review(RuleDraft of) {
        if (review == null || reviewed != of.revision()) {
            review = drafts.review(of);
            reviewed = of.revision();
        }
        return review;
    }

    /** Reads the draft anew when it is asked for next. */
    void forget() {
        draft = null;
    }

    /** Makes a change and goes on with what the draft says then. */
    public RuleDraft edit(String protocolId, DraftEdit edit) {
        draft = drafts.edit(protocolId, edit);
        return draft;
    }

    /** Takes the newest change back and says which. */
    public RuleDraft undo(String protocolId) {
        DraftChange undone = open(protocolId).undoable();
        draft = drafts.undo(protocolId);
        if (undone.isOne()) {
            Messages.create(text("draft.message.undone", told(undone), name(undone.when().by())))
                    .add();
        }
        return draft;
    }

    /** Says that somebody else changed the draft, and who. */
    public void tellOfOthers() {
        Messages.create(text("draft.message.others", name(draft.changed().by()))).add();
    }

    /** Whether the user may change it. */
    public boolean isEditable() {
        return caller.is(Role.MANAGER) || caller.is(Role.ADMIN);
    }

    /** Whether the user may bring it into force. */
    public boolean isActivating() {
        return caller.is(Role.MANAGER);
    }

    /** The open draft. */
    public RuleDraft getDraft() {
        return draft;
    }

    public DraftTab[] getTabs() {
        return DraftTab.values();
    }

    /** How many rows the tab has; nothing where it does not count. */
    public String count(DraftTab tab, String protocolId) {
        open(protocolId);
        return tab.counted()
                .map(sheet -> String.valueOf(draft.content().rows(sheet).size()))
                .orElse("");
    }

    /** Where it came from, and what holds until it is activated. */
    public String lead(String protocolId) {
        open(protocolId);
        String begun = words.moment(draft.begun().at());
        String by = name(draft.begun().by());
        return findBase()
                .map(base -> text("draft.lead.copied", base, begun, by))
                .orElseGet(() -> text("draft.lead.begun", begun, by));
    }

    private Optional<String> findBase() {
        return policy.protocols().stream()
                .flatMap(
                        protocol ->
                                protocol.versions().stream()
                                        .filter(version -> version.id() == draft.baseVersionId())
                                        .map(version -> base(protocol.head().name(), version)))
                .findFirst();
    }

    private String base(String protocol, VersionSummary version) {
        return text("draft.text.base", protocol, version.number());
    }

    /** "Saved 10:41", and by whom if by somebody else. */
    public String saved(String protocolId) {
        Moment changed = open(protocolId).changed();
        return text("draft.text.saved", words.moment(changed.at()), name(changed.by()));
    }

    /** A change in words. */
    public String told(DraftChange change) {
        String[] parts = change.what().split(" ", 3);
        return text(
                "ChangeKind." + parts[0],
                text("Sheet." + parts[1]),
                parts.length > 2 ? parts[2] : "");
    }

    /** A name that no row has in this column: the given one with a number behind. */
    static String freeName(List<SheetRow> rows, String column, String name) {
        List<String> taken = rows.stream().map(row -> row.cell(column)).toList();
        return IntStream.iterate(2, next -> next + 1)
                .mapToObj(next -> name + "-" + next)
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElseThrow();
    }

    /** A user as colleagues know her. */
    public String name(String username) {
        return names.computeIfAbsent(
                username, of -> users.displayNames(List.of(of)).getOrDefault(of, of));
    }

    private static String text(String key, Object... places) {
        return Texts.of("policy", key, places);
    }
}
