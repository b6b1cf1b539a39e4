package org.stipple.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SealIT {

    @Inject private AuditService audit;
    @Inject private Sealer sealer;
    @PersistenceContext private EntityManager entities;
    @Resource private UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/StippleOwner")
    private DataSource owner;

    @Test
    void an_act_belongs_to_the_transaction_that_it_tells_of() {
        assertThrows(RuntimeException.class, () -> audit.record(Act.of("DONE", "test", 1)));
    }

    @Test
    void a_sealed_entry_that_somebody_changes_is_found() throws Exception {
        record("TO_BE_FORGED");
        sealer.sealWhatIsNew();
        assertEquals(Optional.empty(), sealer.findBroken());

        asOwner("update audit_entry set actor = 'somebody.else' where action = 'TO_BE_FORGED'");
        boolean found = sealer.findBroken().isPresent();
        asOwner("update audit_entry set actor = 'system' where action = 'TO_BE_FORGED'");

        assertTrue(found);
        assertEquals(Optional.empty(), sealer.findBroken());
    }

    @Test
    void what_comes_late_with_an_old_number_is_sealed_by_the_search_over_all() throws Exception {
        record("EARLY");
        sealer.sealWhatIsNew();
        asOwner(LATE.formatted("-9223372036854770000"));

        sealer.sealWhatIsNew();
        boolean atOnce = isSealed();
        sealer.sealWhatWasLeft();

        assertFalse(atOnce);
        assertTrue(isSealed());
        assertEquals(Optional.empty(), sealer.findBroken());
    }

    private static final String LATE =
            "insert into audit_entry (id, made_at, actor, action, subject_type, subject_id,"
                    + " request_id) values (%s, now(), 'late', 'LATE', 'test', '1', 'r')";

    private boolean isSealed() {
        return !entities.createNativeQuery(
                        "select 1 from audit_seal s join audit_entry e on e.id = s.audit_entry_id"
                                + " where e.action = 'LATE'")
                .getResultList()
                .isEmpty();
    }

    @Test
    void the_application_itself_cannot_change_the_trail() throws Exception {
        record("UNTOUCHABLE");

        transaction.begin();
        try {
            assertThrows(
                    PersistenceException.class,
                    () ->
                            entities.createNativeQuery("update audit_entry set actor = 'me'")
                                    .executeUpdate());
        } finally {
            transaction.rollback();
        }
    }

    private void record(String action) throws Exception {
        transaction.begin();
        audit.record(Act.of(action, "test", 1));
        transaction.commit();
    }

    private void asOwner(String statement) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }
}
