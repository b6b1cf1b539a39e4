package org.stipple.pages;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What must hold for every answer, whatever was asked. */
record Answer(String asked, HttpResponse<String> response) {

    private static final Pattern STACK_TRACE =
            Pattern.compile(
                    "\\bat (org|com|java|jakarta|io)\\.|Caused by|\\wException\\b|SQLState");

    /** How much of what stands before it is told with a trace. */
    private static final int CONTEXT = 40;

    /** PrimeFaces writes the error pages of web.xml into every page, and cannot be told not to. */
    private static final Pattern PRIMEFACES_SETTINGS = Pattern.compile("errorPages:\\{[^}]*}");

    private static final Map<String, String> HEADERS =
            Map.of(
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY",
                    "Referrer-Policy", "same-origin",
                    "Cache-Control", "no-store");

    private static final Pattern POLICY =
            Pattern.compile(
                    "default-src 'self';.*object-src 'none';.*frame-ancestors 'none';.*script-src"
                            + " 'self' 'nonce-[^']{16,}'.*");

    /** What is wrong with it as one of our pages; empty if nothing. */
    List<String> faults() {
        List<String> faults = new ArrayList<>(leaks());
        if (response.statusCode() >= 500) {
            faults.add("broke: " + response.statusCode());
        }
        HEADERS.forEach(
                (name, value) -> {
                    if (!response.headers().firstValue(name).orElse("").contains(value)) {
                        faults.add("has no " + name);
                    }
                });
        if (isPage() && !POLICY.matcher(policy()).matches()) {
            faults.add("has the policy '" + policy() + "'");
        }
        return told(faults);
    }

    /** What it gives away that nobody should know; empty if nothing. */
    List<String> leaks() {
        String body = PRIMEFACES_SETTINGS.matcher(response.body()).replaceFirst("");
        return told(
                STACK_TRACE
                        .matcher(body)
                        .results()
                        .limit(1)
                        .map(
                                found ->
                                        body.substring(
                                                Math.max(0, found.start() - CONTEXT), found.end()))
                        .map(inside -> "tells of its inside: " + inside)
                        .toList());
    }

    private List<String> told(List<String> faults) {
        return faults.stream()
                .map(fault -> fault.startsWith(asked) ? fault : asked + " " + fault)
                .toList();
    }

    private boolean isPage() {
        return response.body().contains("<html");
    }

    private String policy() {
        return response.headers().firstValue("Content-Security-Policy").orElse("");
    }
}
