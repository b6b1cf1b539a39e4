package org.stipple.messaging;

import java.util.Arrays;
import java.util.Objects;

/**
 * A file that goes with a message.
 *
 * @param name of the file, without folders
 * @param mediaType such as {@code text/calendar; charset=UTF-8; method=PUBLISH}
 */
@SuppressWarnings("ArrayRecordComponent") // Copied in and out, and compared by content.
public record Attachment(String name, String mediaType, byte[] content) {

    public Attachment {
        Lines.mustBeOne("name", name);
        Lines.mustBeOne("mediaType", mediaType);
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment that
                && name.equals(that.name)
                && mediaType.equals(that.mediaType)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, mediaType, Arrays.hashCode(content));
    }

    @Override
    public String toString() {
        return "%s, %s, %d bytes".formatted(name, mediaType, content.length);
    }
}
