package org.stipple.consultation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What was said about a patch test, with both parties named where it is waived.
 *
 * @param wish what was said
 * @param clientsWish why she goes without it; blank unless waived
 * @param doctorsAgreement what the doctor agrees to, and why; blank unless waived
 */
public record PatchTestAnswer(
        @NotNull PatchTestWish wish,
        @NotNull @Size(max = 1000) String clientsWish,
        @NotNull @Size(max = 1000) String doctorsAgreement) {

    public static final PatchTestAnswer NOT_NEEDED =
            new PatchTestAnswer(PatchTestWish.NOT_NEEDED, "", "");
    public static final PatchTestAnswer ASKED_FOR =
            new PatchTestAnswer(PatchTestWish.ASKED_FOR, "", "");

    public PatchTestAnswer {
        clientsWish = clientsWish.strip();
        doctorsAgreement = doctorsAgreement.strip();
    }

    public static PatchTestAnswer waived(String clientsWish, String doctorsAgreement) {
        return new PatchTestAnswer(PatchTestWish.WAIVED, clientsWish, doctorsAgreement);
    }
}
