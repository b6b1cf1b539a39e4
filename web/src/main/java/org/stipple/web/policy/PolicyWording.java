package org.stipple.web.policy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.stipple.policy.PolicyService;
import org.stipple.policy.TermKind;
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
                        policy.names(TermKind.TAG),
                        policy.names(TermKind.OBSERVATION));
    }

    /** The rule as a person would say it. */
    public String sentence(TimingRule rule) {
        return new RuleSentence(ruleWords, rule).tell();
    }

    public RuleWords words() {
        return ruleWords;
    }
}
