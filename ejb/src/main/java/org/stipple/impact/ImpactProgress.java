package org.stipple.impact;

/** Whoever waits for an impact: she is told how far it is, and may stop it. */
public interface ImpactProgress {

    /** Nobody watches. */
    ImpactProgress UNWATCHED = (done, all) -> true;

    /**
     * Is told now and then, in the thread that works.
     *
     * @param done courses asked about so far
     * @param all courses to ask about
     * @return false to stop
     */
    boolean goesOn(long done, long all);
}
