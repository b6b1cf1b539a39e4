package org.stipple.client.search;

import java.util.List;
import java.util.stream.Collectors;

/** What a list of clients can be sorted by; ties by name, then by id. */
public enum ClientSort {
    NAME,
    NUMBER,
    DATE_OF_BIRTH,
    REGISTERED;

    // The only text that a sort adds to a query comes from here.
    public String orderBy(boolean ascending) {
        String direction = ascending ? " asc" : " desc";
        return paths().stream().map(path -> path + direction).collect(Collectors.joining(", "));
    }

    /**
     * Of a row: that it comes after another, whose values follow as {@code :at0}, {@code :at1}… The
     * first of them is also said by itself, so that an index begins there.
     */
    public String beyond(boolean ascending) {
        String sign = ascending ? ">" : "<";
        return "%s %s= :at0 and %s".formatted(paths().get(0), sign, beyond(0, sign));
    }

    private String beyond(int at, String sign) {
        String path = paths().get(at);
        String here = "%s %s :at%d".formatted(path, sign, at);
        return at == paths().size() - 1
                ? here
                : "(%s or (%s = :at%d and %s))".formatted(here, path, at, beyond(at + 1, sign));
    }

    /** What it sorts by, the last of them different for each client. */
    public List<String> paths() {
        return switch (this) {
            case NAME -> List.of("c.familyName", "c.givenName", "c.id");
            case NUMBER -> List.of("c.number");
            case DATE_OF_BIRTH -> List.of("c.dateOfBirth", "c.familyName", "c.givenName", "c.id");
            case REGISTERED -> List.of("c.registeredOn", "c.number");
        };
    }
}
