package org.stipple.client.scalp;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;

/**
 * What is known of a client's scalp; each part may be not stated yet.
 *
 * @param areas ids of the catalogue's areas
 * @param note for who treats her; not for reception
 */
public record ScalpProfile(
        @NotNull HairLossCause cause,
        @NotNull HairLossGrade grade,
        @NotNull Fitzpatrick skin,
        @Size(max = 100) String hairColour,
        @Size(max = 200) String wantedStyle,
        Set<Long> areas,
        @Size(max = 4000) String note)
        implements Serializable {

    public static final ScalpProfile NOT_STATED =
            new ScalpProfile(
                    HairLossCause.NOT_STATED,
                    HairLossGrade.NOT_STATED,
                    Fitzpatrick.NOT_STATED,
                    "",
                    "",
                    Set.of(),
                    "");

    public ScalpProfile {
        hairColour = hairColour.strip();
        wantedStyle = wantedStyle.strip();
        areas = Set.copyOf(areas);
        note = note.strip();
    }

    /** This profile with another note. */
    public ScalpProfile withNote(String other) {
        return new ScalpProfile(cause, grade, skin, hairColour, wantedStyle, areas, other);
    }
}
