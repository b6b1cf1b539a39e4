package org.stipple.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stipple.policy.table.Norms;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.ProtocolRole;

/** Two versions of a protocol: from 2000 on, and from June 2026 until the end of 2027. */
class ProtocolVersionsTest {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private final ProtocolVersions protocol =
            new ProtocolVersions(
                    new ProtocolHead(
                            "house", ProtocolRole.CLINIC, "House protocol", "", "", "", ""),
                    List.of(version(1, FIRST, LocalDate.MAX), version(2, SECOND, LAST)));

    @Test
    void none_is_in_force_before_the_first_effective_day() {
        assertInForce(Optional.empty(), FIRST.minusDays(1));
        assertInForce(Optional.of(1), FIRST);
    }

    @Test
    void a_later_version_takes_over_on_its_effective_day() {
        assertInForce(Optional.of(1), SECOND.minusDays(1));
        assertInForce(Optional.of(2), SECOND);
    }

    @Test
    void none_is_in_force_after_the_last_day_of_a_protocol_that_ended() {
        assertInForce(Optional.of(2), LAST);
        assertInForce(Optional.empty(), LAST.plusDays(1));
    }

    private void assertInForce(Optional<Integer> number, LocalDate day) {
        assertEquals(number, protocol.findInForce(day).map(VersionSummary::number));
    }

    private static VersionSummary version(int number, LocalDate from, LocalDate to) {
        return new VersionSummary(
                number,
                number,
                VersionState.ACTIVE,
                from,
                to,
                Instant.EPOCH,
                "tom",
                "as agreed",
                Norms.NONE);
    }
}
