package org.stipple.messaging.sending;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stipple.messaging.Composer;
import org.stipple.messaging.Composition;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.MessageToCompose;

/**
 * Whoever writes messages; where two write the same kind, the one with the higher {@link Priority}
 * does.
 */
@Dependent
class Composers {

    @Inject @Any private Instance<Composer> all;

    /** The kinds that somebody writes; the others wait. */
    Set<MessageKind> kinds() {
        return Stream.of(MessageKind.values())
                .filter(kind -> find(kind).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    Composition compose(MessageToCompose message) {
        return find(message.kind()).orElseThrow().compose(message);
    }

    private Optional<Composer> find(MessageKind kind) {
        return all.handlesStream()
                .sorted(Comparator.comparingInt(Composers::priority).reversed())
                .<Composer>map(Instance.Handle::get)
                .filter(one -> one.composes(kind))
                .findFirst();
    }

    private static int priority(Instance.Handle<? extends Composer> one) {
        return Optional.ofNullable(one.getBean().getBeanClass().getAnnotation(Priority.class))
                .map(Priority::value)
                .orElse(0);
    }
}
