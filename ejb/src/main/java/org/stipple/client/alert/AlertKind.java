package org.stipple.client.alert;

import java.util.Set;

/** What an alert warns of. A reactive immune system dissolves pigment (facts 41, 150). */
public enum AlertKind {
    ALLERGY,
    REACTIVE_IMMUNE_SYSTEM,
    KELOIDS,
    BLOOD_THINNERS,
    PREGNANCY,
    OTHER;

    /** Tags of the timing policy that such an alert indicates while it is in force. */
    public Set<String> indicatedTags() {
        return switch (this) {
            case REACTIVE_IMMUNE_SYSTEM -> Set.of("REACTIVE_IMMUNE");
            case ALLERGY, KELOIDS, BLOOD_THINNERS, PREGNANCY, OTHER -> Set.of();
        };
    }
}
