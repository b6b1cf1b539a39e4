package org.stipple.policy;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.stipple.policy.table.Norm;
import org.stipple.policy.table.Norms;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.ProtocolRole;

/** A protocol, its versions aside. */
@Entity
@Cacheable
@Table(name = "protocol")
class StoredProtocol {

    @Id private String id;

    @Enumerated(EnumType.STRING)
    private ProtocolRole role;

    private String name;
    private String publisher;
    private String title;
    private String published;
    private Integer sessionsMinimum;
    private Integer sessionsTypical;
    private Integer sessionsMaximum;
    private Integer sessionMinutesMinimum;
    private Integer sessionMinutesMaximum;
    private Integer resultPercentPerSessionMinimum;
    private Integer resultPercentPerSessionMaximum;
    private String note;

    protected StoredProtocol() {}

    StoredProtocol(ProtocolHead head) {
        id = head.id();
        role = head.role();
        name = head.name();
        publisher = head.publisher();
        title = head.title();
        published = head.published();
        note = head.note();
        Map<Norm, Integer> norms = head.norms().stated();
        sessionsMinimum = norms.get(Norm.SESSIONS_MINIMUM);
        sessionsTypical = norms.get(Norm.SESSIONS_TYPICAL);
        sessionsMaximum = norms.get(Norm.SESSIONS_MAXIMUM);
        sessionMinutesMinimum = norms.get(Norm.SESSION_MINUTES_MINIMUM);
        sessionMinutesMaximum = norms.get(Norm.SESSION_MINUTES_MAXIMUM);
        resultPercentPerSessionMinimum = norms.get(Norm.RESULT_PERCENT_PER_SESSION_MINIMUM);
        resultPercentPerSessionMaximum = norms.get(Norm.RESULT_PERCENT_PER_SESSION_MAXIMUM);
    }

    ProtocolHead head() {
        return new ProtocolHead(id, role, name, publisher, title, published, norms(), note);
    }

    private Norms norms() {
        Map<Norm, Integer> stated = new EnumMap<>(Norm.class);
        for (Norm norm : Norm.values()) {
            Optional.ofNullable(norm(norm)).ifPresent(number -> stated.put(norm, number));
        }
        return new Norms(stated);
    }

    private Integer norm(Norm norm) {
        return switch (norm) {
            case SESSIONS_MINIMUM -> sessionsMinimum;
            case SESSIONS_TYPICAL -> sessionsTypical;
            case SESSIONS_MAXIMUM -> sessionsMaximum;
            case SESSION_MINUTES_MINIMUM -> sessionMinutesMinimum;
            case SESSION_MINUTES_MAXIMUM -> sessionMinutesMaximum;
            case RESULT_PERCENT_PER_SESSION_MINIMUM -> resultPercentPerSessionMinimum;
            case RESULT_PERCENT_PER_SESSION_MAXIMUM -> resultPercentPerSessionMaximum;
        };
    }

    String id() {
        return id;
    }

    boolean isGates() {
        return role == ProtocolRole.GATES;
    }
}
