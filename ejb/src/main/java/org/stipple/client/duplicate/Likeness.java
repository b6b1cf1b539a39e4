package org.stipple.client.duplicate;

/** What makes a client look like one who is there already, the strongest first. */
public enum Likeness {
    SAME_EMAIL,
    SAME_PHONE,
    SAME_NAME_AND_BIRTHDAY,
    SIMILAR_NAME_AND_SAME_BIRTHDAY,
    SAME_NAME
}
