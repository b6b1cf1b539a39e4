package org.stipple.timing;

import java.util.List;

/** The rules contradict each other, so nothing is judged by them. */
public final class FaultyProtocolException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String[] codes;

    FaultyProtocolException(String protocol, TimingRule one, TimingRule other) {
        super(
                "in protocol %s the overrides %s and %s claim the same step with equally many tags"
                        .formatted(protocol, one.code(), other.code()));
        this.codes = new String[] {one.code(), other.code()};
    }

    /** The codes of two rules that contradict each other. */
    public List<String> codes() {
        return List.of(codes);
    }
}
