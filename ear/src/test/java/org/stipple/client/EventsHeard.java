package org.stipple.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What was told of clients, for tests to ask. */
@ApplicationScoped
public class EventsHeard {

    private final List<TagsIndicated> tags = new CopyOnWriteArrayList<>();
    private final List<Long> changed = new CopyOnWriteArrayList<>();

    void hear(@Observes TagsIndicated indicated) {
        tags.add(indicated);
    }

    void hear(@Observes ClientFactChanged change) {
        changed.add(change.clientId());
    }

    public List<TagsIndicated> tagsOf(long clientId) {
        return tags.stream().filter(indicated -> indicated.clientId() == clientId).toList();
    }

    public long changesOf(long clientId) {
        return changed.stream().filter(id -> id == clientId).count();
    }
}
