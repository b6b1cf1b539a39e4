package org.stipple.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.site.SiteService;
import org.stipple.timing.TimingRule;

/**
 * The clinic's own words: the tags that a course may carry, and what may be observed of a client.
 * They are extended, renamed, switched off and on, and never deleted: rules and records name them
 * by their codes. What is switched off can be chosen for nothing new; what carries it keeps it, and
 * rules in force go on reading it.
 */
@Stateless
public class VocabularyService {

    /** The tags that profile, alerts, consultation, patch tests and courses set (D10). */
    static final Set<String> SET_BY_ITSELF =
            Set.of(
                    "SCARRING",
                    "ALOPECIA_AREATA",
                    "REACTIVE_IMMUNE",
                    "PATCH_TEST_REQUESTED",
                    "PATCH_TEST_REACTION",
                    "THIRD_UNDECIDED",
                    "THIRD_PLANNED_IN_ADVANCE");

    @Inject private PolicyRepository policy;
    @Inject private RulesOfVersions rules;
    @Inject private SiteService site;
    @Inject private AuditService audit;

    /** Every word of this list by name, those switched off too. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<ListedTerm> terms(TermKind kind) {
        List<TimingRule> governing = governing();
        return policy.terms(kind).stream().map(term -> listed(kind, term, governing)).toList();
    }

    private static ListedTerm listed(TermKind kind, StoredTerm term, List<TimingRule> governing) {
        return new ListedTerm(
                kind,
                term.code(),
                term.name(),
                term.version(),
                term.isActive(),
                isSetByItself(kind, term.code()),
                governing.stream()
                        .filter(rule -> kind.isNamed(rule, term.code()))
                        .map(TimingRule::code)
                        .sorted()
                        .toList());
    }

    private static boolean isSetByItself(TermKind kind, String code) {
        return kind == TermKind.TAG && SET_BY_ITSELF.contains(code);
    }

    private List<TimingRule> governing() {
        return StoredVersion.governing(policy.versions(), site.today()).stream()
                .flatMap(version -> rules.of(version).rules().stream())
                .toList();
    }

    /**
     * Adds a word, switched on.
     *
     * @throws org.stipple.platform.refusal.ConstraintException {@code tag_code_unique} or {@code
     *     tag_name_unique}, {@code observation_code_unique} or {@code observation_code_name_unique}
     *     if there is one of this code or name
     */
    @RolesAllowed({"MANAGER", "ADMIN"})
    public void add(@Valid AddTerm add) {
        policy.add(add.kind().stored(add.term()));
        audit.record(Act.of("TERM_ADDED", add.kind().table(), add.code()));
    }

    /**
     * Gives a word another name.
     *
     * @throws NotFoundException if there is no such word
     * @throws org.stipple.platform.refusal.StaleException if somebody changed it since
     * @throws org.stipple.platform.refusal.ConstraintException as in {@link #add}
     */
    @RolesAllowed({"MANAGER", "ADMIN"})
    public void rename(@Valid RenameTerm rename) {
        get(rename.seen()).rename(rename.name());
        record("TERM_RENAMED", rename.seen());
    }

    /**
     * Offers a word again.
     *
     * @throws NotFoundException if there is no such word
     * @throws org.stipple.platform.refusal.StaleException if somebody changed it since
     */
    @RolesAllowed({"MANAGER", "ADMIN"})
    public void switchOn(SeenTerm seen) {
        get(seen).switchOn();
        record("TERM_SWITCHED_ON", seen);
    }

    /**
     * Offers a word no more.
     *
     * @throws NotFoundException if there is no such word
     * @throws org.stipple.platform.refusal.StaleException if somebody changed it since
     * @throws TermStaysOnException if the product sets it by itself
     */
    @RolesAllowed({"MANAGER", "ADMIN"})
    public void switchOff(SeenTerm seen) {
        StoredTerm term = get(seen);
        if (isSetByItself(seen.kind(), seen.code())) {
            throw new TermStaysOnException(term.name());
        }
        term.switchOff();
        record("TERM_SWITCHED_OFF", seen);
    }

    private StoredTerm get(SeenTerm seen) {
        StoredTerm term = policy.getTerm(seen.kind(), seen.code());
        term.mustStillBe(seen.version());
        return term;
    }

    private void record(String action, SeenTerm seen) {
        audit.record(Act.of(action, seen.kind().table(), seen.code()));
    }
}
