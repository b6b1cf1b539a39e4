package org.stipple.web.policy;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.stipple.policy.PolicyService;
import org.stipple.policy.table.Term;
import org.stipple.timing.TimingRule;
import org.stipple.web.words.Words;

/** {@link RuleWords} for pages: in the view's language and with the clinic's own terms. */
@RequestScoped
public class PolicyWording {

    @Inject private PolicyService policy;
    @Inject private Words words;

    private RuleWords ruleWords;

    @PostConstruct
    void load() {
        ruleWords =
                new RuleWords(
                        words.wording().locale(),
                        names(policy.tags()),
                        names(policy.observations()));
    }

    private static Map<String, String> names(List<Term> terms) {
        return terms.stream().collect(toMap(Term::code, Term::name));
    }

    /** The rule as a person would say it. */
    public String sentence(TimingRule rule) {
        return new RuleSentence(ruleWords, rule).tell();
    }

    public RuleWords words() {
        return ruleWords;
    }
}
