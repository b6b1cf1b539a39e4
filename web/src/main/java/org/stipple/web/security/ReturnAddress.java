package org.stipple.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where to go after signing in: a page of this application and nothing else, whatever a link to the
 * sign-in page says.
 *
 * @param path from the root, with its query
 */
record ReturnAddress(String path) {

    static final ReturnAddress HOME = new ReturnAddress("/");

    /** The page that a request asked for, or was sent from. */
    static ReturnAddress of(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                ? parse(withQuery(request.getRequestURI(), request.getQueryString()))
                : postedFrom(request);
    }

    /** What was asked for where that is a page of ours; home where it is anything else. */
    static ReturnAddress parse(String asked) {
        return asked == null ? HOME : local(asked).map(ReturnAddress::new).orElse(HOME);
    }

    /** The page of ours on which a link or form stood; home where it was none. */
    static ReturnAddress cameFrom(HttpServletRequest request) {
        return referer(request).orElse(HOME);
    }

    private static Optional<ReturnAddress> referer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Referer"))
                .flatMap(ReturnAddress::uri)
                .map(from -> withQuery(from.getRawPath(), from.getRawQuery()))
                .map(ReturnAddress::parse);
    }

    // A form is posted to the page without its parameters: the page it stood on has them.
    private static ReturnAddress postedFrom(HttpServletRequest request) {
        return referer(request)
                .filter(from -> from.path().startsWith(request.getRequestURI()))
                .orElseGet(() -> parse(request.getRequestURI()));
    }

    private static Optional<String> local(String asked) {
        return Optional.of(asked)
                .filter(address -> !address.startsWith("//"))
                .flatMap(ReturnAddress::uri)
                .filter(uri -> !uri.isAbsolute() && uri.getRawAuthority() == null)
                .filter(uri -> uri.getRawPath().startsWith("/") && isPage(uri.getRawPath()))
                .map(uri -> withQuery(uri.getRawPath(), uri.getRawQuery()));
    }

    private static boolean isPage(String path) {
        return path.endsWith(".xhtml")
                && !path.contains("//")
                && !path.startsWith("/jakarta.faces.resource/")
                && !path.equals(SignInView.PAGE);
    }

    private static String withQuery(String path, String query) {
        return query == null ? path : path + "?" + query;
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
