package org.stipple.web.clinic;

/** What a clinic needs before it can work, in the order in which one best does it. */
public enum SetUpStep {
    SITE("/clinic/site"),
    OPENING_HOURS("/clinic/site"),
    PEOPLE("/clinic/people"),
    ROOMS("/clinic/rooms"),
    TREATMENTS("/clinic/catalogue"),
    AREAS("/clinic/areas"),
    PIGMENTS("/clinic/pigments"),
    USERS("/clinic/users");

    private final String page;

    SetUpStep(String page) {
        this.page = page;
    }

    /** Where it is done. */
    public String getPage() {
        return page;
    }
}
