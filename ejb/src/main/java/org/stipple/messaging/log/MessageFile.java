package org.stipple.messaging.log;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What went with a message: its name; the content is read by nobody here. */
@Entity
@Immutable
@Table(name = "message_attachment")
@SuppressWarnings("unused") // Lists read it.
class MessageFile {

    @Id private long messageId;
    private String name;

    protected MessageFile() {}
}
