package org.stipple.report.frame;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Constants as addresses write them: {@code LAST_MONTH} is {@code last-month}. */
final class Codes {

    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that is written so; empty if none is. */
    static <E extends Enum<E>> Optional<E> find(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> of(each).equals(code))
                .findFirst();
    }
}
