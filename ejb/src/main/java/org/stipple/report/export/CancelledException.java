package org.stipple.report.export;

import java.io.IOException;

/** Whoever wanted the file does not want it any more; what was written of it is no file. */
public class CancelledException extends IOException {

    private static final long serialVersionUID = 1L;

    CancelledException() {
        super("cancelled");
    }
}
