package org.stipple.catalogue.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long visits take: by kind, ordinal, areas and person. */
class VisitLengthsTest {

    private static final long HAIRLINE = 1;
    private static final long CROWN = 2;
    private static final long TEMPLE = 3;
    private static final long MARTA = 11;
    private static final long DECLAN = 12;

    private static final VisitLengths LENGTHS =
            new VisitLengths(
                    List.of(
                            new VisitLength(VisitKind.CONSULTATION, 0, 45, 0, 0),
                            new VisitLength(VisitKind.SESSION, 0, 240, 15, 20),
                            new VisitLength(VisitKind.TOUCH_UP, 0, 150, 10, 10)),
                    List.of(
                            new StepLength(VisitKind.SESSION, 1, 30),
                            new StepLength(VisitKind.SESSION, 3, -60)),
                    List.of(
                            new AreaLength(HAIRLINE, VisitKind.SESSION, 180, 60),
                            new AreaLength(CROWN, VisitKind.SESSION, 150, 75)),
                    List.of(
                            new PersonLength(MARTA, VisitKind.SESSION, -30),
                            new PersonLength(DECLAN, VisitKind.CONSULTATION, 15)));

    @ParameterizedTest(name = "{0} {1} with treatment of {2}, areas {3}, person {4}: {5}")
    @CsvSource(
            delimiter = ';',
            value = {
                "CONSULTATION; 0;   0; -    ;  0;  45",
                "CONSULTATION; 0;   0; -    ; 12;  60",
                "CONSULTATION; 0;   0; -    ; 11;  45",
                // The kind's length, with what the ordinal and the person add.
                "SESSION     ; 2;   0; -    ;  0; 240",
                "SESSION     ; 1;   0; -    ;  0; 270",
                "SESSION     ; 3;   0; -    ;  0; 180",
                "SESSION     ; 1;   0; -    ; 11; 240",
                // One area takes what it takes alone; of two the longer counts in full.
                "SESSION     ; 2;   0; 1    ;  0; 180",
                "SESSION     ; 2;   0; 2    ;  0; 150",
                "SESSION     ; 2;   0; 1 2  ;  0; 255",
                "SESSION     ; 1;   0; 1 2  ; 11; 255",
                // An area without a length takes as long as any and adds nothing.
                "SESSION     ; 2;   0; 3    ;  0; 240",
                "SESSION     ; 2;   0; 1 3  ;  0; 300",
                "SESSION     ; 2;   0; 1 2 3;  0; 375",
                // The treatment's own length stands for the kind's, areas come before it.
                "SESSION     ; 2; 120; -    ;  0; 120",
                "SESSION     ; 2; 120; 3    ;  0; 120",
                "SESSION     ; 2; 120; 1    ;  0; 180",
                "SESSION     ; 2; 120; 1 3  ;  0; 180",
                "TOUCH_UP    ; 1; 120; 1 2  ; 11; 150",
            })
    void aVisitTakes(
            VisitKind kind, int ordinal, int treatment, String areas, long person, int minutes) {
        AskLength visit = new AskLength(kind, ordinal, treatment, ids(areas));

        assertEquals(minutes, LENGTHS.of(visit, person).minutes());
    }

    private static Set<Long> ids(String areas) {
        return Stream.of(areas.split(" "))
                .filter(id -> !id.equals("-"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    @Test
    void preparationAndCleanUpAreTheKindsWhateverTheLength() {
        LengthFound found =
                LENGTHS.of(new AskLength(VisitKind.SESSION, 1, 0, Set.of(HAIRLINE)), MARTA);

        assertEquals(List.of(15, 20), List.of(found.preparationMinutes(), found.cleanUpMinutes()));
    }

    @Test
    void itIsToldWhereALengthComesFrom() {
        LengthFound found =
                LENGTHS.of(new AskLength(VisitKind.SESSION, 1, 0, Set.of(CROWN, HAIRLINE)), MARTA);

        assertEquals(
                new LengthFound(
                        255, 15, 20, LengthFound.Basis.AREAS, List.of(HAIRLINE, CROWN), 30, -30),
                found);
        assertEquals(
                LengthFound.Basis.TREATMENT,
                LENGTHS.of(new AskLength(VisitKind.SESSION, 2, 120, Set.of(TEMPLE)), 0).basis());
    }

    @Test
    void whateverIsAddedAVisitLastsAQuarterOfAnHourAtLeastAndTwelveHoursAtMost() {
        VisitLengths extreme =
                new VisitLengths(
                        List.of(
                                new VisitLength(VisitKind.REVIEW, 0, 30, 0, 0),
                                new VisitLength(VisitKind.SESSION, 0, 700, 0, 0)),
                        List.of(),
                        List.of(),
                        List.of(
                                new PersonLength(MARTA, VisitKind.REVIEW, -60),
                                new PersonLength(MARTA, VisitKind.SESSION, 60)));

        assertEquals(15, extreme.of(AskLength.of(VisitKind.REVIEW, 0), MARTA).minutes());
        assertEquals(720, extreme.of(AskLength.of(VisitKind.SESSION, 2), MARTA).minutes());
    }
}
