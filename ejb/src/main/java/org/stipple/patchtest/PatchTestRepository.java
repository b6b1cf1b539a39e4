package org.stipple.patchtest;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.stipple.patchtest.reading.ReadingResult;
import org.stipple.patchtest.waiver.WaiverRepository;
import org.stipple.platform.entity.RecordedFact;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;

/** Where patch tests and their readings are kept. */
@ApplicationScoped
class PatchTestRepository {

    @PersistenceContext private EntityManager entities;
    @Inject private WaiverRepository waivers;

    void add(RecordedFact fact) {
        entities.persist(fact);
    }

    <T extends RecordedFact> T get(Class<T> type, String kind, long id) {
        return Optional.ofNullable(entities.find(type, id))
                .orElseThrow(() -> new NotFoundException(kind, id));
    }

    /**
     * @throws NotFoundException if there is none
     * @throws StaleException if it no longer stands
     */
    <T extends RecordedFact> T getCurrent(Class<T> type, String kind, long id) {
        T found = get(type, kind, id);
        if (!found.isCurrent()) {
            throw new StaleException();
        }
        return found;
    }

    /** All tests of a client, the latest first, superseded ones too. */
    List<PatchTest> testsOf(long clientId) {
        return list(
                "select t from PatchTest t where t.clientId in :ids"
                        + " order by t.appliedOn desc, t.recordedAt desc, t.id desc",
                PatchTest.class,
                List.of(clientId));
    }

    /** All readings of these tests, the latest first, superseded ones too. */
    List<PatchTestReading> readingsOf(Collection<Long> testIds) {
        return list(
                "select r from PatchTestReading r where r.patchTestId in :ids"
                        + " order by r.readOn desc, r.recordedAt desc, r.id desc",
                PatchTestReading.class,
                testIds);
    }

    /** What stands on record of each of these clients, in three statements. */
    Map<Long, PatchTestRecord> recordsOf(Collection<Long> clientIds) {
        Map<Long, List<PatchTest>> tests =
                by(
                        PatchTest::clientId,
                        standing("PatchTest t", "t.clientId", PatchTest.class, clientIds));
        Map<Long, Long> clients =
                tests.values().stream()
                        .flatMap(List::stream)
                        .collect(toMap(PatchTest::id, PatchTest::clientId));
        Map<Long, List<PatchTestReading>> readings =
                by(
                        reading -> clients.get(reading.patchTestId()),
                        standing(
                                "PatchTestReading t",
                                "t.patchTestId",
                                PatchTestReading.class,
                                clients.keySet()));
        Map<Long, List<LocalDate>> waived = waivers.daysOf(clientIds);
        return clientIds.stream()
                .distinct()
                .collect(
                        toMap(
                                identity(),
                                id ->
                                        new PatchTestRecord(
                                                tests.getOrDefault(id, List.of()),
                                                readings.getOrDefault(id, List.of()),
                                                waived.getOrDefault(id, List.of()))));
    }

    /** What stands on record of a client; changes of this transaction included. */
    PatchTestRecord recordOf(long clientId) {
        return recordsOf(List.of(clientId)).get(clientId);
    }

    /** The test that this user put on record last. */
    Optional<PatchTest> findLastRecordedBy(String username) {
        return entities.createQuery(
                        "select t from PatchTest t where t.recordedBy = :username"
                                + " and t.supersededAt is null order by t.recordedAt desc, t.id desc",
                        PatchTest.class)
                .setParameter("username", username)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The clients who have a test on record that was not read to an end. */
    List<Long> clientsWithUnreadTests() {
        return entities.createQuery(
                        "select distinct t.clientId from PatchTest t where t.supersededAt is null"
                                + " and not exists (select 1 from PatchTestReading r"
                                + " where r.patchTestId = t.id and r.supersededAt is null"
                                + " and (r.result = :reaction"
                                + " or r.result = :cleared and r.againstRulesReason = ''))",
                        Long.class)
                .setParameter("reaction", ReadingResult.REACTION)
                .setParameter("cleared", ReadingResult.CLEARED)
                .getResultList();
    }

    private static <T> Map<Long, List<T>> by(Function<T, Long> client, List<T> facts) {
        return facts.stream().collect(groupingBy(client));
    }

    private <T> List<T> standing(String from, String key, Class<T> type, Collection<Long> ids) {
        return list(
                "select t from "
                        + from
                        + " where "
                        + key
                        + " in :ids and t.supersededAt is null order by t.id",
                type,
                ids);
    }

    private <T> List<T> list(String query, Class<T> type, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(query, type)
                        .setParameter("ids", Set.copyOf(ids))
                        .getResultList();
    }
}
