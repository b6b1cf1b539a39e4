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

    private List<String> paths() {
        return switch (this) {
            case NAME -> List.of("c.familyName", "c.givenName", "c.id");
            case NUMBER -> List.of("c.number");
            case DATE_OF_BIRTH -> List.of("c.dateOfBirth", "c.familyName", "c.givenName", "c.id");
            case REGISTERED -> List.of("c.registeredOn", "c.number");
        };
    }
}
