package org.stipple.platform.draft;

import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody has typed into a form and not yet saved.
 *
 * @param content the values of the fields that she changed, by the field's name, as the browser
 *     would send them; a field that she emptied has none
 * @param savedAt when it was last added to
 */
public record Draft(Map<String, List<String>> content, Instant savedAt) implements Serializable {

    public Draft {
        content = new LinkedHashMap<>(content);
    }
}
