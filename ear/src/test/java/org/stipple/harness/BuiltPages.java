package org.stipple.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The pages as they were built: each one's path, and behind it the parameters that it reads. */
final class BuiltPages {

    private static final String WEB = "stipple-web.war";
    private static final Pattern PARAMETER =
            Pattern.compile("<f:viewParam\\b[^>]*?\\sname=\"(\\w+)\"");

    private BuiltPages() {}

    static StringAsset of(EnterpriseArchive application) {
        return new StringAsset(
                application.getAsType(WebArchive.class, WEB).getContent().entrySet().stream()
                        .filter(entry -> isPage(entry.getKey().get()))
                        .map(entry -> entry.getKey().get() + parametersOf(entry.getValue()))
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }

    private static boolean isPage(String path) {
        return path.endsWith(".xhtml") && !path.startsWith("/WEB-INF/");
    }

    private static String parametersOf(Node page) {
        try (InputStream xhtml = page.getAsset().openStream()) {
            return PARAMETER
                    .matcher(new String(xhtml.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map((MatchResult found) -> " " + found.group(1))
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
