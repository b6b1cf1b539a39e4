package org.stipple.web.policy;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Ajax;
import org.omnifaces.util.Messages;
import org.stipple.course.CourseService;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.policy.AddTerm;
import org.stipple.policy.ListedTerm;
import org.stipple.policy.RenameTerm;
import org.stipple.policy.TermKind;
import org.stipple.policy.VocabularyService;
import org.stipple.web.policy.draft.DraftDesk;
import org.stipple.web.words.Texts;

/** The clinic's lists of tags and observations, with a form for a new word or another name. */
@Named
@ViewScoped
public class PolicyTagsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/policy/tags?faces-redirect=true";

    @Inject private VocabularyService vocabulary;
    @Inject private CourseService courses;
    @Inject private DraftDesk desk;

    private final Map<TermKind, List<ListedTerm>> terms = new EnumMap<>(TermKind.class);
    private Map<String, Long> carried = Map.of();
    private TermKind kind = TermKind.TAG;
    private String picked = "";
    private ListedTerm shown;
    private String name = "";
    private String code = "";
    private String proposed = "";

    /**
     * @throws NotFoundException if the word that the address names is not there
     */
    public void load() {
        Stream.of(TermKind.values()).forEach(each -> terms.put(each, vocabulary.terms(each)));
        if (desk.isEditable()) {
            carried = courses.countUnfinishedByTag();
        }
        if (!picked.isEmpty()) {
            shown = find(picked);
            name = shown.name();
        }
    }

    private ListedTerm find(String wanted) {
        return terms.get(kind).stream()
                .filter(term -> term.code().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("term", wanted));
    }

    /** Proposes a code from the name, while no other was typed; what is typed stays. */
    public void propose() {
        if (code.isBlank() || code.equals(proposed)) {
            proposed = codeOf(name);
            code = proposed;
            Ajax.update("item:code");
        }
    }

    /** "Dry skin" is DRY_SKIN; nothing where the name has no letter to begin with. */
    static String codeOf(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^[^A-Z]+|_$", "");
    }

    public String add() {
        vocabulary.add(new AddTerm(kind, code, name));
        return done("tags.message.added", name);
    }

    public String rename() {
        vocabulary.rename(new RenameTerm(shown.seen(), name));
        return done("tags.message.renamed", shown.name(), name);
    }

    public String switchOff(ListedTerm term) {
        vocabulary.switchOff(term.seen());
        return done("tags.message.switchedOff", term.name());
    }

    public String switchOn(ListedTerm term) {
        vocabulary.switchOn(term.seen());
        return done("tags.message.switchedOn", term.name());
    }

    private static String done(String key, Object... places) {
        Messages.create(text(key, places)).flash().add();
        return HERE;
    }

    /** What depends on a word, in words. */
    public List<String> uses(ListedTerm term) {
        List<String> uses = new ArrayList<>();
        if (!term.rules().isEmpty()) {
            uses.add(text("tags.text.used", term.rules().size(), codes(term)));
        }
        if (carriers(term) > 0) {
            uses.add(text("tags.text.courses", carriers(term)));
        }
        return uses;
    }

    /** What follows when a word that is in use is switched off; empty where nothing does. */
    public String consequence(ListedTerm term) {
        List<String> follows = new ArrayList<>();
        if (!term.rules().isEmpty()) {
            follows.add(text("tags.text.consequenceRules", term.rules().size(), codes(term)));
        }
        if (carriers(term) > 0) {
            follows.add(text("tags.text.consequenceCourses", carriers(term)));
        }
        return String.join(" ", follows);
    }

    private long carriers(ListedTerm term) {
        return term.kind() == TermKind.TAG ? carried.getOrDefault(term.code(), 0L) : 0;
    }

    private static String codes(ListedTerm term) {
        return String.join(", ", term.rules());
    }

    private static String text(String key, Object... places) {
        return Texts.of("policy", key, places);
    }

    public TermKind[] getKinds() {
        return TermKind.values();
    }

    public List<ListedTerm> terms(TermKind of) {
        return terms.getOrDefault(of, List.of());
    }

    /** Whether the form is for a new word. */
    public boolean isNew() {
        return shown == null;
    }

    /** The word that gets another name; null for a new one. */
    public ListedTerm getShown() {
        return shown;
    }

    public TermKind getKind() {
        return kind;
    }

    public void setKind(TermKind kind) {
        this.kind = kind == null ? TermKind.TAG : kind;
    }

    public String getPicked() {
        return picked;
    }

    public void setPicked(String picked) {
        this.picked = picked == null ? "" : picked;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
    }
}
