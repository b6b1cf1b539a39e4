package org.stipple.web.policy.tryit;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whose history was taken.
 *
 * @param courseId 0 where she has none
 * @param courses hers, by id, the newest first
 * @param tags that are on the course
 * @param history what happened, as text
 */
public record TakenHistory(
        long clientId,
        String clientName,
        long courseId,
        Map<Long, String> courses,
        Set<String> tags,
        String history)
        implements Serializable {

    /** Whether these are the tags of her course. */
    boolean hasTags(Collection<String> others) {
        return tags.equals(Set.copyOf(others));
    }

    /** Whether the form says something else by now than what happened. */
    public boolean isChanged(TryForm form) {
        return !history.equals(form.written());
    }

    /** The ids of her other courses. */
    public List<Long> otherCourses() {
        return courses.keySet().stream().filter(id -> id != courseId).toList();
    }
}
