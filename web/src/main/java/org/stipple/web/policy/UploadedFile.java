package org.stipple.web.policy;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** Reads what was handed in, no further than the readers behind it would. */
public final class UploadedFile {

    /** The readers refuse what is larger than 2 MB; one byte more tells them. */
    private static final int MOST = 2_000_001;

    private UploadedFile() {}

    public static byte[] read(Part file) throws IOException {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(MOST);
        }
    }
}
