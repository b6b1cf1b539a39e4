package org.stipple.timing;

import java.util.List;

/** The rules contradict each other, so nothing is judged by them. */
public final class FaultyProtocolException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> codes;

    FaultyProtocolException(String protocol, List<String> codes) {
        super(
                "In protocol "
                        + protocol
                        + " these overrides claim the same step with equally many tags: "
                        + String.join(", ", codes));
        this.codes = List.copyOf(codes);
    }

    /** The codes of the rules that contradict each other. */
    public List<String> codes() {
        return codes;
    }
}
