package org.stipple.web.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.stipple.platform.draft.DraftKey;
import org.stipple.platform.draft.DraftService;

/** Lets a user begin a form afresh instead of going on with what she had typed. */
@Named
@RequestScoped
public class Drafts {

    @Inject private DraftService drafts;

    /** Forgets the draft and opens the page anew. */
    public void discard(String form, String subject) {
        drafts.discard(new DraftKey(form, subject));
        Faces.refreshWithQueryString();
    }
}
