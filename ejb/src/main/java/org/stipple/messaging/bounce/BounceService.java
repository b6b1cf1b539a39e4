package org.stipple.messaging.bounce;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.audit.Signing;
import org.stipple.messaging.Channel;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;

/**
 * Keeps which addresses send back what comes. It is a matter of the address, not of the client:
 * once hers is changed, messages go out again.
 */
@Stateless
public class BounceService {

    private static final String SUBJECT = "bounced_address";

    @PersistenceContext private EntityManager entities;
    @Inject private AuditService audit;
    @Inject private Signing signing;

    /** What is known of this address; empty while nothing came back from it. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Optional<Bounce> find(@NotNull Channel channel, @NotNull String address) {
        return address.isBlank()
                ? Optional.empty()
                : entities
                        .createQuery(
                                "select b from BouncedAddress b where b.channel = :channel"
                                        + " and b.address = :address and b.clearedAt is null",
                                BouncedAddress.class)
                        .setParameter("channel", channel)
                        .setParameter("address", Bounce.compared(channel, address))
                        .getResultList()
                        .stream()
                        .findFirst()
                        .map(BouncedAddress::bounce);
    }

    /** Which of these addresses send back what comes; one statement, however many are known. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<Bounce> of(@NotNull String email, @NotNull String phone) {
        return entities
                .createQuery(
                        "select b from BouncedAddress b where b.clearedAt is null"
                                + " and (b.channel = :mail and b.address = :email"
                                + " or b.channel = :sms and b.address = :phone) order by b.channel",
                        BouncedAddress.class)
                .setParameter("mail", Channel.EMAIL)
                .setParameter("sms", Channel.SMS)
                .setParameter("email", Bounce.compared(Channel.EMAIL, email))
                .setParameter("phone", Bounce.compared(Channel.SMS, phone))
                .getResultList()
                .stream()
                .map(BouncedAddress::bounce)
                .toList();
    }

    /** From now on nothing is sent there; noted twice, it is kept once. */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public void note(
            @NotNull Channel channel,
            @NotBlank String address,
            @NotNull @Size(max = 300) String why) {
        if (find(channel, address).isEmpty()) {
            BouncedAddress noted =
                    new BouncedAddress(
                            channel, Bounce.compared(channel, address), why, signing.sign());
            entities.persist(noted);
            record("ADDRESS_BOUNCED", noted.bounce().id());
        }
    }

    /**
     * The address is right after all.
     *
     * @throws NotFoundException if there is no such bounce
     * @throws StaleException if somebody said so meanwhile
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public void clear(long bounceId) {
        Optional.ofNullable(entities.find(BouncedAddress.class, bounceId))
                .orElseThrow(() -> new NotFoundException(SUBJECT, bounceId))
                .cleared(signing.sign());
        record("ADDRESS_CLEARED", bounceId);
    }

    private void record(String action, long id) {
        audit.record(Act.of(action, SUBJECT, id));
    }
}
