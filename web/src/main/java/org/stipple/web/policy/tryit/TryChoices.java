package org.stipple.web.policy.tryit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stipple.policy.PolicyService;
import org.stipple.policy.TermKind;
import org.stipple.policy.table.Term;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;
import org.stipple.timing.Step;
import org.stipple.web.judgement.FindingWords;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** What can be asked and what can have happened, in the words of the view's language. */
@Named
@RequestScoped
public class TryChoices {

    private static final int SESSIONS = 6;

    @Inject private PolicyService policy;
    @Inject private Words words;

    private Map<String, String> observations;
    private Map<String, String> tags;

    /** Every step that is judged; sessions as far as anybody plans, or this form goes. */
    public List<SelectItem> steps(TryForm form) {
        int asked = findStep(form.getStep()) ? Step.parse(form.getStep()).session() : 0;
        Stream<Step> sessions =
                IntStream.concat(IntStream.rangeClosed(1, SESSIONS), IntStream.of(asked))
                        .filter(ordinal -> ordinal > 0)
                        .distinct()
                        .mapToObj(Step::session);
        Stream<Step> others =
                Stream.of(
                        Step.REVIEW,
                        Step.TOUCH_UP,
                        Step.PATCH_TEST_READING,
                        Step.FULL_RESULT,
                        Step.NORMAL_ACTIVITY);
        return Stream.concat(sessions, others)
                .map(step -> new SelectItem(step.toString(), name(step)))
                .toList();
    }

    private static String name(Step step) {
        return Texts.of("policy", "Appointment." + step.kind(), step.session());
    }

    /** Whether this names a step. */
    boolean findStep(String step) {
        try {
            Step.parse(step);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /** Every event that rules know, the clinic's observations, and what stands in the form. */
    public List<SelectItem> events(TryForm form) {
        Stream<EventName> sessions =
                IntStream.rangeClosed(1, SESSIONS).mapToObj(EventName::session);
        Stream<EventName> plain =
                Arrays.stream(EventName.Kind.values())
                        .filter(TryChoices::isPlain)
                        .map(EventName::of);
        Stream<EventName> observed = observationCodes().stream().map(EventName::observation);
        Stream<EventName> there =
                form.getRows().stream().map(row -> EventName.parse(row.getName()));
        return Stream.of(plain, sessions, observed, there)
                .flatMap(names -> names)
                .distinct()
                .sorted()
                .map(name -> new SelectItem(name.toString(), name(name)))
                .toList();
    }

    private static boolean isPlain(EventName.Kind kind) {
        return switch (kind) {
            case SESSION, OBSERVATION, PREVIOUS_SESSION -> false;
            case CONSULTATION,
                    CONSENT,
                    PATCH_TEST_APPLIED,
                    PATCH_TEST_CLEARED,
                    PATCH_TEST_REACTED,
                    PATCH_TEST_WAIVED,
                    REVIEW,
                    COURSE_END,
                    TOUCH_UP ->
                    true;
        };
    }

    /** As it stands in a list: "Session 1", "Sunburn". */
    String name(EventName name) {
        String observed = observations().get(name.observation());
        String word = observed == null ? new FindingWords(words.wording()).name(name) : observed;
        Locale locale = words.wording().locale();
        return word.substring(0, 1).toUpperCase(locale) + word.substring(1);
    }

    /** The history in one line: "Session 1, Fri 9 Jan · Consent, Fri 2 Jan". */
    public String summary(TryForm form) {
        return form.events().stream()
                .sorted()
                .map(this::summary)
                .collect(Collectors.joining(" · "));
    }

    private String summary(Event event) {
        return Texts.of("policy", "tryit.text.event", name(event.name()), words.day(event.day()));
    }

    /** The clinic's tags, those switched off too: courses may carry them, and rules name them. */
    public List<Term> getTags() {
        return tags().entrySet().stream()
                .map(tag -> new Term(tag.getKey(), tag.getValue()))
                .toList();
    }

    private Map<String, String> tags() {
        if (tags == null) {
            tags = policy.names(TermKind.TAG);
        }
        return tags;
    }

    /** The picked tags by name, in one line. */
    public String names(Collection<String> picked) {
        return getTags().stream()
                .filter(tag -> picked.contains(tag.code()))
                .map(Term::name)
                .collect(Collectors.joining(", "));
    }

    Set<String> observationCodes() {
        return observations().keySet();
    }

    Set<String> tagCodes() {
        return tags().keySet();
    }

    private Map<String, String> observations() {
        if (observations == null) {
            observations = policy.names(TermKind.OBSERVATION);
        }
        return observations;
    }
}
