package org.stipple.client.scalp;

import java.util.Set;

/**
 * Why hair was lost. Scars and patches take up pigment in their own way, so that some causes call
 * for more time or more sessions (facts 5, 6, 42, 112, 113).
 */
public enum HairLossCause {
    NOT_STATED,
    PATTERN,
    DIFFUSE,
    ALOPECIA_AREATA,
    SCARRING,
    TRANSPLANT_SCAR,
    OTHER;

    /** Tags of the timing policy that this cause indicates. */
    public Set<String> indicatedTags() {
        return switch (this) {
            case ALOPECIA_AREATA -> Set.of("ALOPECIA_AREATA");
            case SCARRING, TRANSPLANT_SCAR -> Set.of("SCARRING");
            case NOT_STATED, PATTERN, DIFFUSE, OTHER -> Set.of();
        };
    }
}
