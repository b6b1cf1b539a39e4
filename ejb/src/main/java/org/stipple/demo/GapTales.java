package org.stipple.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.stipple.consultation.PatchTestAnswer;
import org.stipple.course.progress.ThirdSession;
import org.stipple.patchtest.reading.ReadingResult;

/**
 * The clients of the demo with whom something was not as it should be: what the reports on patch
 * tests, consultations and cover have to tell.
 */
@ApplicationScoped
class GapTales {

    private static final PatchTestAnswer NO_TEST = PatchTestAnswer.NOT_NEEDED;

    /** Beyond those of all other tales. */
    private static final int FIRST_NUMBER = 70;

    @Inject private Cast cast;
    @Inject private Script script;

    private int number;

    private Tale tale(String given, String family) {
        return new Tale(cast, script, Tale.person(number++, given, family));
    }

    void write() {
        number = FIRST_NUMBER;
        tale("Ruth", "Adler")
                .registered(-300)
                .consulted(-300, PatchTestAnswer.ASKED_FOR)
                .patchTest(-299)
                .testRead(-280, ReadingResult.CLEARED);
        tale("Samuel", "Castell")
                .registered(-72)
                .consulted(-72, NO_TEST)
                .course(-72, ThirdSession.NOT_SAID)
                .unbooked(1, -60, "Form left at home; signed when he came back.")
                .consented(-58);
        tale("Anjali", "Rao")
                .registered(-130)
                .consulted(-130, NO_TEST)
                .consented(-129)
                .course(-129, ThirdSession.NOT_SAID)
                .unbooked(1, -115, "")
                .observed(-104, -108, "SUNBURN", "Told on the phone")
                .unbooked(2, -97, "Skin calm again; Dr Visser looked at it.");
        tale("Marcus", "Webb")
                .registered(-45)
                .consented(-44)
                .course(-44, ThirdSession.NOT_SAID)
                .unbooked(1, -40, "Walked in with the letter of another clinic.");
        tale("Elena", "Costa").registered(-90).turnedAway(-90, "Keloids after an earlier tattoo.");
        tale("Graham", "Pell")
                .registered(-33)
                .turnedAway(-33, "Active shedding; see a dermatologist first.");
    }
}
