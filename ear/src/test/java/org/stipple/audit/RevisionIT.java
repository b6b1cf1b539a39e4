package org.stipple.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.stage.ClinicStage;

@ExtendWith(ArquillianExtension.class)
class RevisionIT {

    @Inject private ClinicStage clinic;
    @Inject private Sealer sealer;
    @PersistenceContext private EntityManager entities;

    @Test
    void a_change_of_health_data_has_its_revision_with_who_made_it() {
        long client = clinic.register("Ada", "Revised", "gesine");

        List<?> actors =
                entities.createNativeQuery(
                                "select r.actor from client_aud a join revision r on r.id = a.rev"
                                        + " where a.id = :client")
                        .setParameter("client", client)
                        .getResultList();

        assertEquals(List.of("gesine"), actors);
    }

    @Test
    void a_revision_is_sealed_with_the_rows_it_made() {
        long client = clinic.register("Bea", "Sealed", "gesine");

        sealer.sealWhatIsNew();

        Object seals =
                entities.createNativeQuery(
                                "select count(*) from client_aud a join audit_seal s"
                                        + " on s.revision_id = a.rev where a.id = :client")
                        .setParameter("client", client)
                        .getSingleResult();
        assertEquals(1L, ((Number) seals).longValue());
        assertEquals(Optional.empty(), sealer.findBroken());
    }

    @Test
    void the_act_is_told_beside_it_for_the_client_to_ask() {
        long client = clinic.register("Cleo", "Told", "gesine");

        long acts =
                entities.createQuery(
                                "select count(e) from AuditEntry e"
                                        + " where e.clientId = :client and e.actor = 'gesine'",
                                Long.class)
                        .setParameter("client", client)
                        .getSingleResult();

        assertEquals(1, acts);
    }
}
