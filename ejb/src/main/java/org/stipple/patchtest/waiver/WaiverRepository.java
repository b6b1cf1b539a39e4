package org.stipple.patchtest.waiver;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;

/** Where waivers are kept. */
@ApplicationScoped
public class WaiverRepository {

    @PersistenceContext private EntityManager entities;

    void add(PatchTestWaiver waiver) {
        entities.persist(waiver);
    }

    PatchTestWaiver get(long id) {
        return Optional.ofNullable(entities.find(PatchTestWaiver.class, id))
                .orElseThrow(() -> new NotFoundException("patch_test_waiver", id));
    }

    /**
     * @throws NotFoundException if there is none
     * @throws StaleException if it no longer stands
     */
    PatchTestWaiver getCurrent(long id) {
        PatchTestWaiver found = get(id);
        if (!found.isCurrent()) {
            throw new StaleException();
        }
        return found;
    }

    /** All waivers of a client, the latest first, superseded ones too. */
    List<PatchTestWaiver> waiversOf(long clientId) {
        return entities.createQuery(
                        "select w from PatchTestWaiver w where w.clientId = :client"
                                + " order by w.agreedOn desc, w.recordedAt desc, w.id desc",
                        PatchTestWaiver.class)
                .setParameter("client", clientId)
                .getResultList();
    }

    /** The waiver that stands of those agreed at this consultation. */
    Optional<PatchTestWaiver> findWaiverOf(long consultationId) {
        return entities.createQuery(
                        "select w from PatchTestWaiver w where w.consultationId = :consultation"
                                + " and w.supersededAt is null",
                        PatchTestWaiver.class)
                .setParameter("consultation", consultationId)
                .getResultStream()
                .findFirst();
    }

    /**
     * The days on which the waivers that stand were agreed, by client; one statement. Whoever has
     * none is left out.
     */
    public Map<Long, List<LocalDate>> daysOf(Collection<Long> clientIds) {
        return entities.createQuery(
                        "select w from PatchTestWaiver w where w.clientId in :clients"
                                + " and w.supersededAt is null order by w.id",
                        PatchTestWaiver.class)
                .setParameter("clients", Set.copyOf(clientIds))
                .getResultStream()
                .collect(
                        groupingBy(
                                PatchTestWaiver::clientId,
                                mapping(PatchTestWaiver::agreedOn, toList())));
    }
}
