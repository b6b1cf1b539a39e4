package org.stipple.policy.check;

import java.util.Objects;

/**
 * A fault of an archive that somebody hands in.
 *
 * @param file where it is; empty where the archive as a whole is wrong
 * @param fault with its row, from 1 under the line of column names, or 0 for the file as a whole
 */
public record FileFault(String file, Fault fault) {

    public FileFault {
        Objects.requireNonNull(file);
        Objects.requireNonNull(fault);
    }
}
