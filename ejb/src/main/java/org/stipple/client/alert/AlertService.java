package org.stipple.client.alert;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.audit.Recording;
import org.stipple.client.ClientFactChanged;
import org.stipple.client.TagsIndicated;
import org.stipple.platform.entity.FutureFactException;
import org.stipple.platform.entity.SupersededFact;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;

/** Keeps what to be careful about with each client. */
@Stateless
public class AlertService {

    @PersistenceContext private EntityManager entities;
    @Inject private Recording recording;
    @Inject private AuditService audit;
    @Inject private Event<ClientFactChanged> changes;
    @Inject private Event<TagsIndicated> indications;

    /**
     * Notes an alert.
     *
     * @return its id
     * @throws FutureFactException if it holds from a day after today
     * @throws org.stipple.platform.refusal.ConstraintException {@code client_alert_in_order} if it
     *     ends before it begins; {@code client_alert_client_id_fkey} if there is no such client
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public long add(@Valid AddAlert wanted) {
        return record(wanted.clientId(), wanted.content(), Optional.empty(), "");
    }

    /**
     * Ends an alert that has no end yet.
     *
     * @param lastDay on which it holds, inclusive; may lie ahead
     * @throws StaleException if somebody ended, corrected or took it back meanwhile
     * @throws NotFoundException if there is no such alert
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public void end(long alertId, LocalDate lastDay) {
        ClientAlert alert = find(alertId);
        alert.end(lastDay);
        tell("ALERT_ENDED", alertId, alert.clientId());
    }

    /**
     * Puts an alert right that was recorded wrongly; the wrong one is kept, superseded.
     *
     * @return the id of the corrected one
     * @throws StaleException if somebody corrected it or took it back meanwhile
     * @throws FutureFactException as for {@link #add}
     * @throws NotFoundException if there is no such alert
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public long correct(@Valid CorrectAlert wanted) {
        ClientAlert wrong = getCurrent(wanted.alertId());
        return record(wrong.clientId(), wanted.content(), Optional.of(wrong), wanted.reason());
    }

    /**
     * Takes back an alert that was recorded by mistake.
     *
     * @param reason why, not blank
     * @throws StaleException if somebody corrected it or took it back meanwhile
     * @throws NotFoundException if there is no such alert
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public void takeBack(long alertId, @NotBlank @Size(max = 500) String reason) {
        ClientAlert wrong = getCurrent(alertId);
        recording.takeBack(wrong, reason);
        tell("ALERT_TAKEN_BACK", wrong.id(), wrong.clientId());
    }

    /**
     * An alert, as long as it stands.
     *
     * @throws NotFoundException if there is none, or it was corrected or taken back
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Alert get(long alertId) {
        ClientAlert alert = find(alertId);
        if (!alert.isCurrent()) {
            throw new NotFoundException("alert", alertId);
        }
        return alert.alert();
    }

    /** The alerts of a client that stand, ended ones included, the newest first. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<Alert> alertsOf(long clientId) {
        return entities.createQuery(
                        "select a from ClientAlert a where a.clientId = :client"
                                + " and a.supersededAt is null",
                        ClientAlert.class)
                .setParameter("client", clientId)
                .getResultStream()
                .map(ClientAlert::alert)
                .sorted(Comparator.comparing(Alert::since).thenComparing(Alert::id).reversed())
                .toList();
    }

    /** The alerts that stand, of several clients, by client; who has none is left out. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Map<Long, List<Alert>> alertsOfAll(Collection<Long> clientIds) {
        return clientIds.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select a from ClientAlert a where a.clientId in :clients"
                                        + " and a.supersededAt is null order by a.id",
                                ClientAlert.class)
                        .setParameter("clients", clientIds)
                        .getResultStream()
                        .collect(
                                groupingBy(
                                        ClientAlert::clientId,
                                        mapping(ClientAlert::alert, toList())));
    }

    /** The alerts of a client that were corrected or taken back, the newest first. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<SupersededFact<Alert>> supersededOf(long clientId) {
        return entities.createQuery(
                        "select a from ClientAlert a where a.clientId = :client"
                                + " and a.supersededAt is not null order by a.id desc",
                        ClientAlert.class)
                .setParameter("client", clientId)
                .getResultStream()
                .map(was -> new SupersededFact<>(was.alert(), was.trail()))
                .toList();
    }

    /** The alerts that stand and hold on {@code day}. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<Alert> alertsOn(long clientId, LocalDate day) {
        return alertsOf(clientId).stream().filter(alert -> alert.content().holdsOn(day)).toList();
    }

    /** Tags of the timing policy that a client's alerts indicate on {@code day}. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Set<String> indicatedTags(long clientId, LocalDate day) {
        return alertsOn(clientId, day).stream()
                .flatMap(alert -> alert.kind().indicatedTags().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private long record(
            long clientId, AlertContent content, Optional<ClientAlert> wrong, String reason) {
        recording.mustHaveHappened(content.since());
        ClientAlert alert = new ClientAlert(clientId, content, recording.now(), recording.by());
        wrong.ifPresent(older -> recording.correct(older, alert, reason));
        entities.persist(alert);
        tell(wrong.isPresent() ? "ALERT_CORRECTED" : "ALERT_ADDED", alert.id(), clientId);
        Set<String> tags = content.kind().indicatedTags();
        if (!tags.isEmpty() && content.holdsOn(recording.today())) {
            indications.fire(new TagsIndicated(clientId, tags, recording.today(), content.text()));
        }
        return alert.id();
    }

    private ClientAlert getCurrent(long alertId) {
        ClientAlert alert = find(alertId);
        if (!alert.isCurrent()) {
            throw new StaleException();
        }
        return alert;
    }

    private ClientAlert find(long alertId) {
        return Optional.ofNullable(entities.find(ClientAlert.class, alertId))
                .orElseThrow(() -> new NotFoundException("alert", alertId));
    }

    private void tell(String action, long id, long clientId) {
        audit.record(Act.of(action, "alert", id).ofClient(clientId));
        changes.fire(new ClientFactChanged(clientId));
    }
}
