package org.stipple.policy;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.ProtocolRole;

/** A protocol, its versions aside. Its id and role stay. */
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
    }

    ProtocolHead head() {
        return new ProtocolHead(id, role, name, publisher, title, published, note);
    }

    String id() {
        return id;
    }

    boolean isGates() {
        return role == ProtocolRole.GATES;
    }
}
