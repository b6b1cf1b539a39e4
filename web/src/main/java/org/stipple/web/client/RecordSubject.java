package org.stipple.web.client;

/** The sorts of facts in a client's record that can be taken back from it. */
public enum RecordSubject {
    CONSULTATION,
    CONSENT,
    PATCH_TEST,
    READING,
    WAIVER,
    REVIEW
}
