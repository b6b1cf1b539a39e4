package org.stipple.web.session;

import java.io.Serializable;
import java.util.List;
import org.stipple.timing.Judgement;
import org.stipple.timing.Verdict;

/** A rule that does not simply let it happen, as the form shows it. */
public record FindingLine(String code, Verdict verdict, String guidance) implements Serializable {

    static List<FindingLine> against(Judgement judgement) {
        return judgement.findings().stream()
                .filter(finding -> !finding.outcome().permits())
                .map(
                        finding ->
                                new FindingLine(
                                        finding.code(), finding.verdict(), finding.guidance()))
                .toList();
    }
}
