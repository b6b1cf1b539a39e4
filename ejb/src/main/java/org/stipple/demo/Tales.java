package org.stipple.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import org.stipple.client.alert.AlertKind;
import org.stipple.client.scalp.HairLossCause;
import org.stipple.consultation.PatchTestAnswer;
import org.stipple.course.progress.ThirdSession;
import org.stipple.course.review.ReviewDecision;
import org.stipple.patchtest.reading.ReadingResult;
import org.stipple.scheduling.waitlist.Priority;

/** The clients of the demo whose courses have not begun or are under way: one for each state. */
@ApplicationScoped
class Tales {

    private static final PatchTestAnswer NO_TEST = PatchTestAnswer.NOT_NEEDED;
    private static final PatchTestAnswer TEST = PatchTestAnswer.ASKED_FOR;

    @Inject private Cast cast;
    @Inject private Script script;

    private int number;

    private Tale tale(String given, String family) {
        return new Tale(cast, script, Tale.person(++number, given, family));
    }

    private Tale tale(String given, String family, HairLossCause cause) {
        return new Tale(cast, script, new ClientRecords.Person(++number, given, family, cause));
    }

    /** A client with consultation, consent and an open course. */
    private Tale begun(String given, String family, int day) {
        return begun(given, family, day, ThirdSession.NOT_SAID);
    }

    private Tale begun(String given, String family, int day, ThirdSession third) {
        return tale(given, family)
                .registered(day)
                .consulted(day, NO_TEST)
                .consented(day + 1)
                .course(day + 1, third);
    }

    void write() {
        patchTests();
        beforeTheFirstSession();
        secondSessions();
        thirdSessions();
        interrupted();
    }

    private void patchTests() {
        tale("Katarina", "Lindqvist")
                .registered(-24)
                .consulted(-24, TEST)
                .patchTest(-23)
                .course(-23, ThirdSession.NOT_SAID);
        tale("Finn", "O’Dowd")
                .registered(-16)
                .consulted(-16, TEST)
                .patchTest(-15)
                .course(-15, ThirdSession.NOT_SAID);
        tale("Anthony", "Barraclough").registered(-11).consulted(-11, TEST).patchTest(-10);
        tale("Leon", "Fischer")
                .registered(-32)
                .consulted(-32, TEST)
                .patchTest(-31)
                .course(-31, ThirdSession.NOT_SAID)
                .testRead(-12, ReadingResult.REACTION);
        tale("Giulia", "Ferrante")
                .registered(-9)
                .consulted(
                        -9,
                        PatchTestAnswer.waived(
                                "Tattooed before with the same pigments, wants no test.",
                                "Agreed after looking at the tattoos."))
                .consented(-8)
                .course(-8, ThirdSession.UNDECIDED)
                .bookedAhead(14)
                .session(1, 6)
                .waits(1, -4, LocalTime.of(12, 0), Priority.USUAL, "Works mornings.");
    }

    private void beforeTheFirstSession() {
        tale("Amelia", "Cross")
                .registered(-4)
                .consulted(-3, NO_TEST)
                .course(-3, ThirdSession.NOT_SAID)
                .bookedAhead(7)
                .session(1, 5)
                .waits(1, -2, LocalTime.MIDNIGHT, Priority.USUAL, "");
        tale("Dominic", "Okafor")
                .registered(-6)
                .turnedAway(-5, "Active shedding; see a dermatologist first.");
        begun("Tomasz", "Zieliński", -20).bookedAhead(10).session(1, 0);
        tale("Nadia", "Haddad").registered(-2);
    }

    private void secondSessions() {
        begun("Eleanor", "Firth", -24)
                .alert(-24, AlertKind.ALLERGY, "Latex")
                .session(1, -9)
                .bookedAhead(4)
                .notBefore(12)
                .session(2, 0);
        begun("Hugo", "Lambert", -24)
                .session(1, -9)
                .bookedAhead(5)
                .notBefore(12)
                .cancelled(2, 1, "Down with the flu.");
        begun("Callum", "Reid", -18)
                .session(1, -5)
                .because("Flies out tomorrow for a year; skin closed and calm on video.")
                .bookedAhead(2)
                .sessionBy(DemoUser.ANNEKE, 2, 0);
        begun("Lukas", "Brandt", -22)
                .session(1, -8)
                .bookedAhead(8)
                .session(2, 4)
                .observed(-2, -3, "SUNBURN", "Fell asleep in the sun; red on the crown.");
        begun("Marek", "Dvořák", -70)
                .session(1, -52)
                .because("Was abroad for work; skin seen on video, settled.")
                .bookedAhead(5)
                .sessionBy(DemoUser.ANNEKE, 2, 3);
        begun("Ewan", "McAllister", -19).session(1, -10).silent(Tale.second(), -1);
        tale("Viktor", "Orlov", HairLossCause.SCARRING)
                .registered(-30)
                .consulted(-30, NO_TEST, "SCARRING")
                .consented(-29)
                .course(-29, ThirdSession.NOT_SAID)
                .session(1, -16);
        tale("Owen", "Hughes")
                .under("vinci")
                .registered(-20)
                .alert(-20, AlertKind.BLOOD_THINNERS, "Apixaban")
                .consulted(-20, NO_TEST)
                .consented(-19)
                .course(-19, ThirdSession.NOT_SAID)
                .session(1, -11)
                .bookedAhead(5)
                .session(2, 2);
        tale("Camille", "Laurent")
                .under("vinci")
                .registered(-60)
                .consulted(-60, NO_TEST)
                .consented(-59)
                .course(-59, ThirdSession.NOT_SAID)
                .session(1, -45)
                .waits(2, -3, LocalTime.MIDNIGHT, Priority.USUAL, "");
    }

    private void thirdSessions() {
        tale("Rhys", "Morgan")
                .registered(-66)
                .consulted(-66, TEST)
                .patchTest(-65)
                .testRead(-49, ReadingResult.CLEARED)
                .consented(-48)
                .course(-48, ThirdSession.UNDECIDED)
                .alert(-66, AlertKind.ALLERGY, "Latex")
                .session(1, -43)
                .session(2, -30)
                .review(-2, ReviewDecision.NEEDED)
                .bookedAhead(9)
                .session(3, 8)
                .waits(
                        3,
                        -1,
                        LocalTime.MIDNIGHT,
                        Priority.FIRST,
                        "Travels next week; call at once.");
        begun("Henrik", "Dahl", -40)
                .alert(-40, AlertKind.KELOIDS, "Keloid tendency")
                .session(1, -26)
                .session(2, -14)
                .because("Flies home to Bergen and is back only in May; skin closed, no redness.")
                .bookedAhead(3)
                .session(3, 2);
        begun("Pierre", "Lemaire", -70, ThirdSession.UNDECIDED).session(1, -58).session(2, -46);
        begun("Clara", "Jensen", -55, ThirdSession.UNDECIDED).session(1, -42).session(2, -31);
        begun("Maria", "Silva", -50).session(1, -37).session(2, -24).bookedAhead(6).session(3, 1);
        begun("Wouter", "de Boer", -45, ThirdSession.PLANNED_IN_ADVANCE)
                .session(1, -30)
                .session(2, -18)
                .bookedAhead(7)
                .session(3, 1);
        tale("Yusuf", "Demir")
                .under("7derma")
                .registered(-40)
                .consulted(-40, NO_TEST)
                .consented(-39)
                .course(-39, ThirdSession.NOT_SAID)
                .session(1, -34)
                .session(2, -25);
        tale("Priya", "Nair")
                .under("7derma")
                .registered(-60)
                .consulted(-60, NO_TEST)
                .consented(-59)
                .course(-59, ThirdSession.NOT_SAID)
                .session(1, -52)
                .session(2, -44);
    }

    private void interrupted() {
        begun("Paul", "Novak", -80)
                .session(1, -66)
                .paused(-50, "Chemotherapy; comes back when his doctor agrees.");
        begun("Dina", "Rossi", -120)
                .session(1, -104)
                .session(2, -92)
                .abandoned(-40, "Moved to Milan and goes on there.");
        begun("Gareth", "Llewellyn", -260)
                .session(1, -250)
                .session(2, -240)
                .session(3, -212)
                .completed(-211)
                .reopened(-10, "The crown has faded more than the rest.")
                .because("Long settled; one more session to even the crown out.")
                .bookedAhead(13)
                .sessionBy(DemoUser.ANNEKE, 4, 12);
    }

    /** Where the numbers of the next clients go on. */
    int written() {
        return number;
    }
}
