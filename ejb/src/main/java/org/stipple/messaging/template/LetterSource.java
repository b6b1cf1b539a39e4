package org.stipple.messaging.template;

import java.util.List;
import java.util.Optional;
import org.stipple.messaging.Attachment;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.MessageToCompose;
import org.stipple.messaging.Withheld;

/**
 * Knows the facts of some kinds of messages. The features implement it as CDI beans; each kind has
 * one. It is asked in a transaction, by the application itself (role MANAGER) or by whoever looks
 * at a preview.
 */
public interface LetterSource {

    boolean knows(MessageKind kind);

    /** What the message says now, or why it is no longer true. */
    Facts facts(MessageToCompose message, LetterLanguage language);

    /**
     * What such a message to this client could be about, the likeliest first; empty for nothing.
     */
    List<LetterSubject> subjects(MessageKind kind, long clientId);

    /** What was found out. */
    sealed interface Facts permits Known, Untrue {}

    /**
     * @param attachment of the mail
     */
    record Known(FieldValues values, Optional<Attachment> attachment) implements Facts {

        public Known(FieldValues values) {
            this(values, Optional.empty());
        }
    }

    record Untrue(Withheld why) implements Facts {

        /**
         * @param code that the log has words for
         */
        public static Untrue because(String code) {
            return new Untrue(new Withheld(code));
        }
    }
}
