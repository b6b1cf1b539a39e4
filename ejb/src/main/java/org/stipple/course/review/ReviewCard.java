package org.stipple.course.review;

import java.io.Serializable;

/** All that is on record of a review, for those who treat. */
public record ReviewCard(ReviewFact fact, int afterSession, String note, String recordedBy)
        implements Serializable {}
