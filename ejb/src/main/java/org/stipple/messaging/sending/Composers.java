package org.stipple.messaging.sending;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stipple.messaging.Composer;
import org.stipple.messaging.Composition;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.MessageToCompose;

/** Whoever writes messages. */
@Dependent
class Composers {

    @Inject @Any private Instance<Composer> all;

    /** The kinds that somebody writes; the others wait. */
    Set<MessageKind> kinds() {
        return Stream.of(MessageKind.values())
                .filter(kind -> all.stream().anyMatch(one -> one.composes(kind)))
                .collect(Collectors.toUnmodifiableSet());
    }

    Composition compose(MessageToCompose message) {
        return all.stream()
                .filter(one -> one.composes(message.kind()))
                .findFirst()
                .orElseThrow()
                .compose(message);
    }
}
