package org.stipple.client.identity;

import java.util.Locale;

/**
 * The languages that a client can be written to in. A closed list: what a browser or a form sends
 * never becomes a locale by itself.
 */
public enum Language {
    AR,
    BG,
    CS,
    DE,
    EL,
    EN,
    ES,
    FA,
    FR,
    HI,
    HU,
    IT,
    LT,
    NL,
    PL,
    PT,
    RO,
    RU,
    SK,
    TR,
    UK,
    UR,
    VI,
    ZH;

    /** The locale of this language, without a country. */
    public Locale locale() {
        return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
    }
}
