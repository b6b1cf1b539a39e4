package org.stipple.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BookingStatusTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "HELD           | BOOKED CANCELLED MOVED",
                "TENTATIVE      | BOOKED CANCELLED MOVED",
                "BOOKED         | ARRIVED DONE CANCELLED LATE_CANCELLED NO_SHOW MOVED",
                "ARRIVED        | DONE BOOKED IN_PROGRESS CANCELLED LATE_CANCELLED MOVED",
                "IN_PROGRESS    | ARRIVED DONE",
                "DONE           | -",
                "CANCELLED      | -",
                "LATE_CANCELLED | -",
                "NO_SHOW        | ARRIVED",
                "MOVED          | -",
            })
    void theMatrixOfTransitions(BookingStatus from, String to) {
        Set<BookingStatus> allowed =
                to == null
                        ? EnumSet.noneOf(BookingStatus.class)
                        : Arrays.stream(to.split(" "))
                                .map(BookingStatus::valueOf)
                                .collect(Collectors.toSet());

        for (BookingStatus each : BookingStatus.values()) {
            assertEquals(allowed.contains(each), from.allows(each), from + " -> " + each);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOpenOccupiesTime(BookingStatus status) {
        assertTrue(!status.isOpen() || status.occupiesTime());
        assertEquals(status.isOpen(), BookingStatus.open().contains(status));
    }

    @Test
    void exactlyTheFirstSixOccupyTime() {
        Set<BookingStatus> occupying = EnumSet.range(BookingStatus.HELD, BookingStatus.DONE);

        assertEquals(
                occupying,
                Arrays.stream(BookingStatus.values())
                        .filter(BookingStatus::occupiesTime)
                        .collect(Collectors.toSet()));
    }
}
