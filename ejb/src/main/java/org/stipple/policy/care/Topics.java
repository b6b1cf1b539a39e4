package org.stipple.policy.care;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stipple.policy.table.Shipped;
import org.stipple.policy.table.Topic;

/** Reads from the text of a care line what it is about. */
public final class Topics {

    private static final Topics SHIPPED = new Topics(Shipped.topics());

    private final Map<String, Pattern> words = new LinkedHashMap<>();

    Topics(List<Topic> topics) {
        topics.forEach(topic -> words.put(topic.code(), anyOf(topic.words())));
    }

    /** The topics that the product ships with. */
    public static Topics shipped() {
        return SHIPPED;
    }

    private static Pattern anyOf(List<String> words) {
        String any = words.stream().map(Pattern::quote).collect(joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + any + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The codes of all topics of which a word begins a word of the text, in whatever case. */
    public Set<String> of(String text) {
        SortedSet<String> topics = new TreeSet<>();
        words.forEach(
                (code, pattern) -> {
                    if (pattern.matcher(text).find()) {
                        topics.add(code);
                    }
                });
        return topics;
    }
}
