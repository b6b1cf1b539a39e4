package org.stipple.platform.site;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** At which site a user works. */
@Entity
class SiteChoice {

    @Id private String username;

    @SuppressWarnings("unused") // Queries read it.
    private long siteId;

    protected SiteChoice() {}

    SiteChoice(String username, long chosen) {
        this.username = username;
        siteId = chosen;
    }

    void become(long chosen) {
        siteId = chosen;
    }
}
