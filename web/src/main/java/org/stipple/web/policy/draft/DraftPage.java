package org.stipple.web.policy.draft;

/** A page of a draft, whose last change can be taken back. */
public interface DraftPage {

    /** Takes the newest change back and shows what the draft says then. */
    void undo();
}
