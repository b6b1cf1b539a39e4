package org.stipple.client.optout;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.audit.Recording;
import org.stipple.messaging.OptOut;
import org.stipple.platform.entity.FutureFactException;

/**
 * Keeps what clients want no messages about. Who opts out is asked from then on, whatever waits.
 */
@Stateless
public class OptOutService {

    private static final String WANTED_AGAIN = "wanted again";

    @PersistenceContext private EntityManager entities;
    @Inject private OptOuts optOuts;
    @Inject private Recording recording;
    @Inject private AuditService audit;

    /** What a client wants no messages about, by purpose and channel; one statement. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<OptedOut> of(long clientId) {
        return standing(clientId).stream().map(ClientOptOut::optedOut).toList();
    }

    /**
     * She wants no such messages; said twice, it is kept once.
     *
     * @param since the day on which she said so
     * @throws FutureFactException if that day has not come
     * @throws org.stipple.platform.refusal.ConstraintException {@code
     *     client_opt_out_client_id_fkey} if there is no such client
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public void optOut(long clientId, @NotNull OptOut wish, @NotNull LocalDate since) {
        recording.mustHaveHappened(since);
        if (find(clientId, wish).isEmpty()) {
            ClientOptOut noted =
                    new ClientOptOut(clientId, wish, since, recording.now(), recording.by());
            entities.persist(noted);
            record("CLIENT_OPTED_OUT", noted.id(), clientId, wish);
        }
    }

    /** She wants them again; what waits for a person meanwhile is not sent by itself. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public void optIn(long clientId, @NotNull OptOut wish) {
        find(clientId, wish)
                .ifPresent(
                        noted -> {
                            recording.takeBack(noted, WANTED_AGAIN);
                            record("CLIENT_OPTED_IN", noted.id(), clientId, wish);
                        });
    }

    private Optional<ClientOptOut> find(long clientId, OptOut wish) {
        return standing(clientId).stream().filter(one -> one.wish().equals(wish)).findFirst();
    }

    private List<ClientOptOut> standing(long clientId) {
        return optOuts.standing(List.of(clientId));
    }

    private void record(String action, long id, long clientId, OptOut wish) {
        audit.record(
                Act.of(action, "client_opt_out", id)
                        .ofClient(clientId)
                        .saying(wish.channel() + " " + wish.purpose()));
    }
}
