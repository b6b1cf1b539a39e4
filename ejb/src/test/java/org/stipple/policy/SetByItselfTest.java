package org.stipple.policy;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stipple.client.alert.AlertKind;
import org.stipple.client.scalp.HairLossCause;
import org.stipple.course.progress.ThirdSession;
import org.stipple.policy.table.Shipped;
import org.stipple.policy.table.Term;

class SetByItselfTest {

    private static final Set<String> OF_PATCH_TESTS =
            Set.of("PATCH_TEST_REQUESTED", "PATCH_TEST_REACTION");

    @Test
    void everyTagThatProfileAlertsThirdSessionAndPatchTestsBringStaysOn() {
        Stream<String> profile =
                Stream.of(HairLossCause.values()).flatMap(one -> one.indicatedTags().stream());
        Stream<String> alerts =
                Stream.of(AlertKind.values()).flatMap(one -> one.indicatedTags().stream());
        Stream<String> third = Stream.of(ThirdSession.values()).flatMap(one -> one.tag().stream());

        assertEquals(
                Stream.of(profile, alerts, third, OF_PATCH_TESTS.stream())
                        .flatMap(tags -> tags)
                        .collect(toSet()),
                VocabularyService.SET_BY_ITSELF);
    }

    @Test
    void theProductShipsWithEveryTagThatItSets() {
        assertEquals(
                VocabularyService.SET_BY_ITSELF,
                Shipped.tags().stream().map(Term::code).collect(toSet()));
    }
}
