package org.stipple.web.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;

/** Lets a user begin a form afresh instead of going on with what she had typed. */
@Named
@RequestScoped
public class Drafts {

    /** Forgets the draft that the button stands in and opens the page anew, of the same subject. */
    public String discard() {
        Components.getClosestParent(Components.getCurrentActionSource(), DraftComponent.class)
                .forget();
        return Faces.getViewId() + "?faces-redirect=true&includeViewParams=true";
    }
}
