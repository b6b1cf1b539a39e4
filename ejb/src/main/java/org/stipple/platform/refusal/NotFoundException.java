package org.stipple.platform.refusal;

/** There is no such thing, or it is not for the caller to see; the difference is not told. */
public class NotFoundException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param kind what was looked for, as the bundles name it ({@code client}, {@code booking})
     * @param id what it was looked for by
     */
    public NotFoundException(String kind, long id) {
        super("not_found", kind, id);
    }

    /**
     * @param kind what was looked for, as the bundles name it
     * @param id what it was looked for by
     */
    public NotFoundException(String kind, String id) {
        super("not_found", kind, id);
    }
}
