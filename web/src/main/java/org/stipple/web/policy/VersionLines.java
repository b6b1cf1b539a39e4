package org.stipple.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.stipple.policy.ProtocolVersions;
import org.stipple.policy.VersionSummary;
import org.stipple.security.UserService;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** The history of a protocol: who activated which version, when, why, and how long it holds. */
@RequestScoped
class VersionLines {

    @Inject private UserService users;
    @Inject private Words words;

    /** The newest first. */
    List<VersionLine> of(ProtocolVersions protocol) {
        List<VersionSummary> versions = protocol.versions();
        Map<String, String> names =
                users.displayNames(
                        versions.stream().map(VersionSummary::activatedBy).distinct().toList());
        return IntStream.range(0, versions.size())
                .mapToObj(place -> line(protocol, place, names))
                .toList();
    }

    private VersionLine line(ProtocolVersions protocol, int place, Map<String, String> names) {
        VersionSummary version = protocol.versions().get(place);
        String by = version.activatedBy();
        int before =
                place + 1 < protocol.versions().size()
                        ? protocol.versions().get(place + 1).number()
                        : 0;
        return new VersionLine(
                version,
                protocol.findInForce(words.getToday()).filter(version::equals).isPresent(),
                days(protocol, place),
                text(
                        "detail.label.activated",
                        words.dayWithYear(words.dayOf(version.activatedAt())),
                        names.getOrDefault(by, by)),
                before);
    }

    private String days(ProtocolVersions protocol, int place) {
        VersionSummary version = protocol.versions().get(place);
        String from = words.dayWithYear(version.effectiveOn());
        if (version.hasEnd()) {
            return text("detail.text.days", from, words.dayWithYear(version.endsOn()));
        }
        return place == 0
                ? text("detail.text.from", from)
                : text(
                        "detail.text.days",
                        from,
                        words.dayWithYear(
                                protocol.versions().get(place - 1).effectiveOn().minusDays(1)));
    }

    private static String text(String key, Object... places) {
        return Texts.of("policy", key, places);
    }
}
