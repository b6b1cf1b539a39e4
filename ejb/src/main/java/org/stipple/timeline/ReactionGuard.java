package org.stipple.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.stipple.course.tag.TagRemoval;
import org.stipple.course.tag.TagStandsException;
import org.stipple.happened.Happenings;
import org.stipple.timing.EventName;

/**
 * Keeps the tag of a reaction on a course while the reaction is on record: after a reaction only a
 * newer, cleared test opens the way, never a tag taken off by hand.
 */
@ApplicationScoped
class ReactionGuard {

    private static final String REACTION = "PATCH_TEST_REACTION";

    @Inject private Happenings happenings;

    void tagRemoved(@Observes TagRemoval removal) {
        if (removal.tag().equals(REACTION) && hasReacted(removal.clientId())) {
            throw new TagStandsException();
        }
    }

    private boolean hasReacted(long clientId) {
        return happenings.ofClients(List.of(clientId)).ofClient(clientId).events().stream()
                .anyMatch(event -> event.name().kind() == EventName.Kind.PATCH_TEST_REACTED);
    }
}
