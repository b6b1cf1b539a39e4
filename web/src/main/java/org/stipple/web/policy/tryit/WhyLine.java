package org.stipple.web.policy.tryit;

import java.util.List;
import java.util.Map;
import org.stipple.timing.Finding;
import org.stipple.timing.Verdict;

/**
 * Why a protocol says what it says of the asked day.
 *
 * @param title the protocol with its version
 * @param findings of its own rules and of the gates, by code
 * @param sources of the rules by their codes
 * @param sentences of the rules by their codes
 */
public record WhyLine(
        String title,
        Verdict verdict,
        List<Finding> findings,
        Map<String, String> sources,
        Map<String, String> sentences) {

    public WhyLine {
        findings = List.copyOf(findings);
        sources = Map.copyOf(sources);
        sentences = Map.copyOf(sentences);
    }
}
