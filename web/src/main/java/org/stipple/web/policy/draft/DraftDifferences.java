package org.stipple.web.policy.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stipple.policy.draft.RuleDraft;
import org.stipple.policy.draft.RuleDraftService;
import org.stipple.web.policy.DifferenceWords;
import org.stipple.web.policy.PolicyWording;

/** What the open draft says otherwise than the version that it was copied from, in words. */
@Named
@RequestScoped
public class DraftDifferences {

    @Inject private RuleDraftService drafts;
    @Inject private PolicyWording wording;

    private List<String> lines;

    /** One sentence each; none where a table cannot be read yet. */
    public List<String> of(RuleDraft draft) {
        if (lines == null) {
            DifferenceWords words = new DifferenceWords(wording.words());
            lines = drafts.differences(draft).stream().map(words::tell).toList();
        }
        return lines;
    }
}
