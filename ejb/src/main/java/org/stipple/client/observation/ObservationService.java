package org.stipple.client.observation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.audit.Recording;
import org.stipple.client.ClientFactChanged;
import org.stipple.platform.entity.FutureFactException;
import org.stipple.platform.entity.SupersededFact;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;

/** Keeps what has befallen clients. Notes are for those who treat; the rest is for all. */
@Stateless
public class ObservationService {

    @PersistenceContext private EntityManager entities;
    @Inject private Recording recording;
    @Inject private AuditService audit;
    @Inject private Event<ClientFactChanged> changes;
    @Resource private SessionContext context;

    /**
     * Records what has befallen a client. A note is kept only from those who may read it.
     *
     * @return its id
     * @throws FutureFactException if it happened after today
     * @throws org.stipple.platform.refusal.ConstraintException {@code observation_code_fkey} if the
     *     policy knows no such code; {@code observation_client_id_fkey} if there is no such client
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public long record(@Valid RecordObservation wanted) {
        return store(wanted, Optional.empty(), "");
    }

    /**
     * Puts an observation right that was recorded wrongly; the wrong one is kept, superseded. Where
     * the caller may not read its note, the note stays.
     *
     * @return the id of the corrected one
     * @throws StaleException if somebody corrected it or took it back meanwhile
     * @throws FutureFactException as for {@link #record}
     * @throws NotFoundException if there is no such observation
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public long correct(@Valid CorrectObservation wanted) {
        Observation wrong = getCurrent(wanted.observationId());
        RecordObservation right =
                new RecordObservation(
                        wrong.clientId(), wanted.code(), wanted.happenedOn(), wanted.note());
        return store(right, Optional.of(wrong), wanted.reason());
    }

    /**
     * Takes back an observation that was recorded by mistake.
     *
     * @param reason why, not blank
     * @throws StaleException if somebody corrected it or took it back meanwhile
     * @throws NotFoundException if there is no such observation
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public void takeBack(long observationId, @NotBlank @Size(max = 500) String reason) {
        Observation wrong = getCurrent(observationId);
        recording.takeBack(wrong, reason);
        tell("OBSERVATION_TAKEN_BACK", wrong.id(), wrong.clientId());
    }

    /**
     * An observation, as long as it stands.
     *
     * @throws NotFoundException if there is none, or it was corrected or taken back
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public ObservationFact get(long observationId) {
        return Optional.of(find(observationId))
                .filter(Observation::isCurrent)
                .orElseThrow(() -> new NotFoundException("observation", observationId))
                .fact(seesNotes());
    }

    /**
     * The observations that stand, by client, the latest first; a client without any is left out.
     * One statement, however many clients.
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Map<Long, List<ObservationFact>> observationsOf(Collection<Long> clientIds) {
        if (clientIds.isEmpty()) {
            return Map.of();
        }
        boolean noteVisible = seesNotes();
        return entities.createQuery(
                        "select o from Observation o where o.clientId in :clients"
                                + " and o.supersededAt is null order by o.happenedOn desc, o.id desc",
                        Observation.class)
                .setParameter("clients", clientIds)
                .getResultStream()
                .map(observation -> observation.fact(noteVisible))
                .collect(Collectors.groupingBy(ObservationFact::clientId));
    }

    /**
     * What was corrected or taken back of what is on record of a client, the latest first. Notes
     * and reasons are for those who treat.
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<SupersededFact<ObservationFact>> supersededOf(long clientId) {
        boolean noteVisible = seesNotes();
        return entities.createQuery(
                        "select o from Observation o where o.clientId = :client"
                                + " and o.supersededAt is not null order by o.happenedOn desc, o.id desc",
                        Observation.class)
                .setParameter("client", clientId)
                .getResultStream()
                .map(was -> new SupersededFact<>(was.fact(noteVisible), was.trail(noteVisible)))
                .toList();
    }

    private long store(RecordObservation wanted, Optional<Observation> wrong, String reason) {
        recording.mustHaveHappened(wanted.happenedOn());
        String note = seesNotes() ? wanted.note() : wrong.map(Observation::note).orElse("");
        RecordObservation kept =
                new RecordObservation(wanted.clientId(), wanted.code(), wanted.happenedOn(), note);
        Observation observation = new Observation(kept, recording.now(), recording.by());
        wrong.ifPresent(older -> recording.correct(older, observation, reason));
        entities.persist(observation);
        String action = wrong.isPresent() ? "OBSERVATION_CORRECTED" : "OBSERVATION_RECORDED";
        tell(action, observation.id(), wanted.clientId());
        return observation.id();
    }

    private Observation getCurrent(long observationId) {
        Observation observation = find(observationId);
        if (!observation.isCurrent()) {
            throw new StaleException();
        }
        return observation;
    }

    private Observation find(long observationId) {
        return Optional.ofNullable(entities.find(Observation.class, observationId))
                .orElseThrow(() -> new NotFoundException("observation", observationId));
    }

    private void tell(String action, long id, long clientId) {
        audit.record(Act.of(action, "observation", id).ofClient(clientId));
        changes.fire(new ClientFactChanged(clientId));
    }

    private boolean seesNotes() {
        return context.isCallerInRole("TECHNICIAN") || context.isCallerInRole("DOCTOR");
    }
}
