package org.stipple.report.export;

/** Hears how far an export has come, and says whether it is still wanted. */
public interface Progress {

    /** Nobody asks, and it is wanted. */
    Progress UNWATCHED = rows -> true;

    /**
     * @param rows how many have been written
     * @return whether to go on
     */
    boolean written(long rows);
}
