package org.stipple.scheduling.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.MessageToCompose;
import org.stipple.messaging.template.LetterLanguage;
import org.stipple.messaging.template.LetterSource;
import org.stipple.messaging.template.LetterSubject;
import org.stipple.patchtest.DueState;
import org.stipple.patchtest.OpenTest;
import org.stipple.patchtest.PatchTestWorklistService;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.scheduling.plan.VisitStep;

/** What is said of a patch test that is to be read. */
@Dependent
class TestLetters implements LetterSource {

    @Inject private LetterReading reading;
    @Inject private PatchTestWorklistService tests;
    @Inject private ClinicClock clock;

    @Override
    public boolean knows(MessageKind kind) {
        return kind == MessageKind.TEST_TO_READ;
    }

    @Override
    public Facts facts(MessageToCompose message, LetterLanguage language) {
        if (reading.isBooked(message.clientId(), VisitKind.PATCH_TEST_READING, 0, clock.now())) {
            return Untrue.because("VISIT_BOOKED");
        }
        return tests.openTestsOf(message.clientId()).stream()
                .filter(test -> test.testId() == message.aboutId())
                .findFirst()
                .<Facts>map(test -> known(test, language))
                .orElseGet(() -> Untrue.because("TEST_READ"));
    }

    private Facts known(OpenTest test, LetterLanguage language) {
        return new Known(reading.client(test.clientId()).values(language, test.dueFrom()));
    }

    @Override
    public List<LetterSubject> subjects(MessageKind kind, long clientId) {
        return tests.openTestsOf(clientId).stream()
                .filter(test -> test.state() != DueState.UPCOMING)
                .map(
                        test ->
                                new LetterSubject(
                                        0,
                                        0,
                                        test.testId(),
                                        VisitStep.of(VisitKind.PATCH_TEST_READING).toString(),
                                        test.dueFrom()))
                .toList();
    }
}
