package org.stipple.web.clinic;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What somebody else changed while a form was being filled in.
 *
 * @param label the field's label, a key of the bundle
 * @param before what the form was filled from
 * @param now what is stored now
 */
public record Difference(String label, String before, String now) implements Serializable {

    /** Both name every field by its label's key, with what it holds in words. */
    static List<Difference> between(Map<String, String> before, Map<String, String> now) {
        return now.entrySet().stream()
                .filter(field -> !field.getValue().equals(before.get(field.getKey())))
                .map(field -> difference(field, before))
                .toList();
    }

    private static Difference difference(
            Map.Entry<String, String> field, Map<String, String> before) {
        return new Difference(
                field.getKey(), before.getOrDefault(field.getKey(), ""), field.getValue());
    }
}
