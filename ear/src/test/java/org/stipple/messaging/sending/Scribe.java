package org.stipple.messaging.sending;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.stipple.messaging.Composed;
import org.stipple.messaging.Composer;
import org.stipple.messaging.Composition;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.MessageToCompose;
import org.stipple.messaging.Withheld;

/** Writes reviews that fall due as a test wants them; while none does, it writes nothing. */
@ApplicationScoped
@Priority(1)
public class Scribe implements Composer {

    static final long WITHHELD = 1;
    static final long FAULTY = 2;

    private volatile boolean writing;

    void write(boolean yes) {
        writing = yes;
    }

    @Override
    public boolean composes(MessageKind kind) {
        return writing && kind == MessageKind.REVIEW_DUE;
    }

    @Override
    public Composition compose(MessageToCompose message) {
        if (message.aboutId() == FAULTY) {
            throw new IllegalArgumentException("an unknown field");
        }
        return message.aboutId() == WITHHELD
                ? new Withheld("VISIT_GIVEN_UP")
                : new Composed("A review", "A review is due.", Optional.empty());
    }
}
