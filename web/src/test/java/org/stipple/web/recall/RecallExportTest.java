package org.stipple.web.recall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.client.identity.ClientName;
import org.stipple.recall.item.Attempt;
import org.stipple.recall.item.AttemptRow;
import org.stipple.recall.item.ContactChannel;
import org.stipple.recall.item.ContactOutcome;
import org.stipple.recall.item.NextContact;
import org.stipple.recall.item.RecallAgreed;
import org.stipple.recall.item.RecallContact;
import org.stipple.recall.item.RecallRow;
import org.stipple.recall.item.RecallState;
import org.stipple.timeline.DueDays;

class RecallExportTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 11);

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-2", "@SUM(A1)", "\tx", "\rx"})
    void no_cell_is_taken_for_a_formula(String begun) throws IOException {
        StringWriter written = new StringWriter();

        new RecallExport(written).rows(List.of(row(begun)));

        String line = written.toString();
        assertTrue(line.contains("'" + begun), line);
        assertEquals(line.indexOf(begun) - 1, line.indexOf("'" + begun));
    }

    private static RecallRow row(String note) {
        return new RecallRow(
                1,
                0,
                1,
                2,
                new ClientName(3, 4, "Ada", "Byron", DAY.minusYears(30), "1", "ada@example.org"),
                VisitKind.TOUCH_UP,
                1,
                DAY.minusYears(1),
                new DueDays(DAY, DAY.plusMonths(2), false, false),
                RecallState.DUE,
                null,
                0,
                null,
                new RecallAgreed(null, "", "", null, ""),
                new RecallContact(
                        1,
                        new AttemptRow(
                                new Attempt(
                                        ContactChannel.PHONE,
                                        ContactOutcome.NO_ANSWER,
                                        note,
                                        NextContact.NONE),
                                Instant.EPOCH,
                                "hannah"),
                        NextContact.NONE,
                        null,
                        "",
                        "",
                        note));
    }
}
