package org.stipple.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.catalogue.pigment.PigmentService;
import org.stipple.catalogue.pigment.SaveLot;
import org.stipple.catalogue.pigment.SavePigment;
import org.stipple.catalogue.treatment.AreaService;
import org.stipple.catalogue.treatment.SaveArea;
import org.stipple.large.LargeClinic;
import org.stipple.security.ActAs;

/** The generator of large clinics, at a small size; what it makes is taken back each time. */
@ExtendWith(ArquillianExtension.class)
class LargeClinicIT {

    private static final Instant NOON = Instant.parse("2026-03-18T12:00:00Z");
    private static final int CLIENTS = 120;

    /** Each question names what must be there. */
    private static final String LACKING =
            """
            select wanted from (values %s) w(wanted)
             where wanted not in (select status from booking where id > %2$s
                   union select 'course ' || state from treatment_course where id > %2$s
                   union select 'test ' || result from patch_test_reading where id > %2$s
                   union select 'review ' || decision from review where id > %2$s
                   union select suitability from consultation where id > %2$s
                   union select outcome from booking where id > %2$s and outcome is not null
                   union select kind from client_alert where id > %2$s)
             order by 1""";

    private static final String WANTED =
            """
            ('BOOKED'), ('DONE'), ('CANCELLED'), ('LATE_CANCELLED'), ('NO_SHOW'), ('MOVED'),
            ('course OPEN'), ('course COMPLETED'), ('course ABANDONED'), ('test CLEARED'),
            ('review NEEDED'), ('review NOT_NEEDED'), ('SUITABLE'), ('NOT_SUITABLE'),
            ('PERMITTED'), ('WARNING'), ('NEEDS_OVERRIDE'), ('ALLERGY')""";

    /** No act without the rows of its revision, and none that tells of what is not there. */
    private static final List<String> UNTOLD =
            List.of(
                    "select id from session s where not exists"
                            + " (select from session_aud a where a.id = s.id)",
                    "select id from review s where not exists"
                            + " (select from review_aud a where a.id = s.id)",
                    "select id from treatment_course s where not exists (select from"
                            + " treatment_course_aud a where a.id = s.id and a.state = s.state)",
                    "select id from booking s where not exists (select from"
                            + " booking_aud a where a.id = s.id and a.status = s.status)",
                    "select id from consent s where not exists"
                            + " (select from audit_entry e where e.subject_type = 'consent'"
                            + " and e.subject_id = s.id::text)");

    @Resource(lookup = "java:jboss/datasources/StippleOwner")
    private DataSource owners;

    @Inject private SchedulingScene clinic;
    @Inject private Invariants invariants;
    @Inject private AreaService areas;
    @Inject private PigmentService pigments;
    @Inject private ActAs actAs;

    @BeforeEach
    void setUpThroughTheServices() {
        clinic.place();
        clinic.course(clinic.client(), clinic.today());
        String name = "Large " + UUID.randomUUID();
        actAs.runAsSystem(
                () -> {
                    areas.add(new SaveArea(name));
                    pigments.addLot(
                            pigments.add(new SavePigment(name, "")),
                            new SaveLot("L1", clinic.today().plusYears(1)));
                });
    }

    private interface Looking<T> {
        T look(LargeClinic made, Connection owner) throws SQLException;
    }

    @Test
    void breaks_no_invariant_and_lacks_nothing() throws SQLException {
        List<String> wrong =
                made(
                        1,
                        (made, owner) -> {
                            List<String> found = new ArrayList<>(invariants.broken(owner));
                            String before = made.firstId();
                            found.addAll(ask(owner, LACKING.formatted(WANTED, before)));
                            for (String question : UNTOLD) {
                                found.addAll(ask(owner, question + " and s.id > " + before));
                            }
                            return found;
                        });

        assertEquals(List.of(), wrong);
    }

    @Test
    void is_the_same_for_the_same_seed() throws SQLException {
        String first = made(7, (made, owner) -> made.checksum());
        String again = made(7, (made, owner) -> made.checksum());
        String other = made(8, (made, owner) -> made.checksum());

        assertEquals(first, again);
        assertNotEquals(first, other);
    }

    private <T> T made(long seed, Looking<T> looking) throws SQLException {
        try (Connection owner = owners.getConnection()) {
            owner.setAutoCommit(false);
            try {
                return looking.look(
                        LargeClinic.make(owner, CLIENTS, seed, NOON, part -> {}), owner);
            } finally {
                owner.rollback();
                owner.setAutoCommit(true);
            }
        }
    }

    private static List<String> ask(Connection owner, String question) throws SQLException {
        try (Statement sql = owner.createStatement();
                ResultSet answer = sql.executeQuery(question)) {
            List<String> lines = new ArrayList<>();
            while (answer.next()) {
                lines.add(answer.getString(1));
            }
            return lines;
        }
    }
}
