package org.stipple.platform.draft;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.validation.Valid;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.entity.NativeChange;

/**
 * Keeps what is typed and not yet saved, for each user, form and subject: nothing typed is lost
 * when a session ends, a browser closes or a server falls. Nobody sees another user's drafts.
 */
@Stateless
public class DraftService {

    private static final int MOST_FIELDS = 500;
    private static final int MOST_SIGNS = 200_000;

    @PersistenceContext private EntityManager entities;
    @Inject private ClinicClock clock;
    @Resource private SessionContext context;

    /**
     * Keeps the caller's draft in the place of an older one.
     *
     * @param content the values of the fields that were changed, by the field's name; none discards
     * @throws DraftTooLargeException if it is more than a form can sensibly hold
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public void save(@Valid DraftKey key, Map<String, List<String>> content) {
        if (content.isEmpty()) {
            discard(key);
            return;
        }
        String written = write(content);
        if (content.size() > MOST_FIELDS || written.length() > MOST_SIGNS) {
            throw new DraftTooLargeException();
        }
        NativeChange.of(
                        entities,
                        "insert into draft (username, form, subject, content, saved_at)"
                                + " values (:username, :form, :subject, cast(:content as jsonb), :now)"
                                + " on conflict on constraint draft_pkey do update"
                                + " set content = excluded.content, saved_at = excluded.saved_at",
                        "draft")
                .setParameter("username", caller())
                .setParameter("form", key.form())
                .setParameter("subject", key.subject())
                .setParameter("content", written)
                .setParameter("now", clock.now())
                .executeUpdate();
    }

    /** The caller's draft; empty if she has none. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public Optional<Draft> find(@Valid DraftKey key) {
        List<?> rows =
                entities.createNativeQuery(
                                "select cast(content as text) as content, saved_at from draft"
                                        + " where username = :username and form = :form"
                                        + " and subject = :subject",
                                Tuple.class)
                        .setParameter("username", caller())
                        .setParameter("form", key.form())
                        .setParameter("subject", key.subject())
                        .getResultList();
        return rows.stream().findFirst().map(Tuple.class::cast).map(DraftService::draft);
    }

    /** Forgets the caller's draft, because it was saved or is not wanted. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public void discard(@Valid DraftKey key) {
        NativeChange.of(
                        entities,
                        "delete from draft where username = :username and form = :form"
                                + " and subject = :subject",
                        "draft")
                .setParameter("username", caller())
                .setParameter("form", key.form())
                .setParameter("subject", key.subject())
                .executeUpdate();
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }

    // PostgreSQL's text cannot hold the sign with the number 0.
    private static String write(Map<String, List<String>> content) {
        JsonObjectBuilder fields = Json.createObjectBuilder();
        content.forEach(
                (name, values) -> {
                    JsonArrayBuilder all = Json.createArrayBuilder();
                    values.forEach(value -> all.add(value.replace("\0", "")));
                    fields.add(name.replace("\0", ""), all);
                });
        return fields.build().toString();
    }

    private static Draft draft(Tuple row) {
        Map<String, List<String>> content = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader((String) row.get("content")))) {
            reader.readObject()
                    .forEach((name, values) -> content.put(name, values((JsonArray) values)));
        }
        return new Draft(content, (Instant) row.get("saved_at"));
    }

    private static List<String> values(JsonArray written) {
        return written.getValuesAs(JsonString::getString);
    }
}
