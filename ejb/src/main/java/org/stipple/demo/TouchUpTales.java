package org.stipple.demo;

import static org.stipple.recall.item.ContactChannel.EMAIL;
import static org.stipple.recall.item.ContactChannel.LETTER;
import static org.stipple.recall.item.ContactChannel.PHONE;
import static org.stipple.recall.item.ContactChannel.SMS;
import static org.stipple.recall.item.ContactOutcome.CALL_AGAIN;
import static org.stipple.recall.item.ContactOutcome.LEFT_WORD;
import static org.stipple.recall.item.ContactOutcome.NO_ANSWER;
import static org.stipple.recall.item.ContactOutcome.SENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import org.stipple.consultation.PatchTestAnswer;
import org.stipple.course.progress.ThirdSession;

/** The clients of the demo whose courses are completed: touch-ups in every state. */
@ApplicationScoped
class TouchUpTales {

    @Inject private Cast cast;
    @Inject private Script script;

    private int number;

    /** A client whose course ended on that day. */
    private Tale completed(String given, String family, String protocol, int end) {
        return new Tale(cast, script, Tale.person(++number, given, family))
                .under(protocol)
                .registered(end - 55)
                .consulted(end - 55, PatchTestAnswer.NOT_NEEDED)
                .consented(end - 54)
                .course(end - 54, ThirdSession.NOT_SAID)
                .session(1, end - 40)
                .session(2, end - 28)
                .session(3, end)
                .completed(end + 1);
    }

    /**
     * Writes them.
     *
     * @param after numbers that are taken
     */
    void write(int after) {
        number = after;
        completed("Stefan", "Petrov", "house", -15);
        completed("Mateo", "Ruiz", "house", -350);
        completed("James", "Hollis", "house", -370);
        completed("Aoife", "Brennan", "house", -450)
                .called(-14, Calls.attempt(SMS, SENT, ""))
                .called(
                        -6,
                        Calls.again(
                                Calls.attempt(PHONE, NO_ANSWER, ""),
                                script.day(0),
                                LocalTime.of(18, 0)));
        completed("Siân", "Prosser", "house", -760)
                .called(-60, Calls.attempt(EMAIL, SENT, ""))
                .called(-45, Calls.attempt(PHONE, LEFT_WORD, ""))
                .called(-30, Calls.attempt(LETTER, SENT, "no answer"));
        completed("Charlotte", "Maes", "house", -400).consented(-20).bookedAhead(9).touchUp(1, -20);
        completed("Bernadette", "Quigley", "house", -860)
                .consented(-440)
                .bookedAhead(9)
                .touchUp(1, -440)
                .consented(-6)
                .notBefore(14)
                .touchUp(2, 0);
        completed("Theo", "Nikolaidis", "7derma", -375)
                .consented(-3)
                .bookedAhead(22)
                .touchUp(1, 16);
        completed("Ines", "Albrecht", "vinci", -380)
                .called(-4, Calls.attempt(PHONE, CALL_AGAIN, "call again after the holidays"))
                .wantsToCome(-4, 60, "Travels until then.");
    }
}
