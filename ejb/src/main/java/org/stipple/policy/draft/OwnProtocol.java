package org.stipple.policy.draft;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.ProtocolRole;
import org.stipple.policy.table.TimingCase;
import org.stipple.policy.table.VersionContent;

/** A protocol that becomes one of the clinic's own. */
final class OwnProtocol {

    private static final int LONGEST_ID = 60;

    private OwnProtocol() {}

    /** Its head: whoever stated the source is still named. */
    static ProtocolHead copyOf(ProtocolHead source, String name, Set<String> taken) {
        return new ProtocolHead(
                freeId(name, taken),
                ProtocolRole.CLINIC,
                name.strip(),
                source.publisher(),
                source.title(),
                source.published(),
                source.note());
    }

    /**
     * "Maison d'été 2" becomes {@code maison-d-ete-2}, or {@code maison-d-ete-2-2} if that is
     * taken.
     */
    static String freeId(String name, Set<String> taken) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        String shorter = plain.substring(0, Math.min(LONGEST_ID, plain.length()));
        String id = shorter.isEmpty() ? "protocol" : shorter.replaceAll("-$", "");
        return Stream.concat(
                        Stream.of(id),
                        IntStream.iterate(2, next -> next + 1).mapToObj(next -> id + "-" + next))
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElseThrow();
    }

    /** The content with its cases naming the new protocol in the place of the source. */
    static VersionContent content(VersionContent content, String source, String id) {
        List<TimingCase> cases =
                content.cases().stream().map(one -> one.of(renamed(one, source, id))).toList();
        return new VersionContent(
                content.rules(),
                content.norms(),
                content.steps(),
                content.care(),
                content.rulings(),
                cases);
    }

    private static String renamed(TimingCase one, String source, String id) {
        return Arrays.stream(one.protocol().split("\\+", -1))
                .map(part -> part.strip().equals(source) ? id : part.strip())
                .collect(Collectors.joining("+"));
    }
}
