package org.stipple.client.alert;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What an alert says.
 *
 * @param since first day it holds; never after today
 * @param until last day it holds, inclusive; {@link #OPEN} while no end is known
 * @param source who said so, such as "told by the client on the phone"
 */
public record AlertContent(
        @NotNull AlertKind kind,
        @NotBlank @Size(max = 200) String text,
        @NotNull LocalDate since,
        @NotNull LocalDate until,
        @NotBlank @Size(max = 200) String source)
        implements Serializable {

    /** The end of an alert that has none. */
    public static final LocalDate OPEN = LocalDate.MAX;

    public AlertContent {
        text = text.strip();
        source = source.strip();
        Objects.requireNonNull(until, "until: OPEN where no end is known");
    }

    /** Whether no end is known. */
    public boolean isOpen() {
        return until.equals(OPEN);
    }

    /** Whether this holds on {@code day}. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && !day.isAfter(until);
    }

    /** The same, with {@code day} as its last. */
    public AlertContent endingOn(LocalDate day) {
        return new AlertContent(kind, text, since, day, source);
    }
}
