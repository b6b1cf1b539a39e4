package org.stipple.messaging.template;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** A visit that does not exist, to show what a template comes to. */
final class Example {

    private static final int HOUR = 10;
    private static final int DAYS = 7;

    private Example() {}

    static FieldValues values(LetterLanguage language, Instant now) {
        LocalDate day = now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(DAYS);
        Instant start = day.atTime(HOUR, 0).toInstant(ZoneOffset.UTC);
        List<CareTold> care =
                List.of(
                        new CareTold(CareTold.Action.DO, "…", day),
                        new CareTold(CareTold.Action.AVOID, "…", day.plusDays(DAYS)));
        return FieldValues.in(language)
                .name("Rosa")
                .visit("SESSION", 2)
                .at(start, ZoneOffset.UTC)
                .insteadOf(start.minus(Duration.ofDays(1)), ZoneOffset.UTC)
                .lasting(Duration.ofHours(4))
                .with("Carla Nunes")
                .where("Stipple", "Rua Augusta 1, Lisboa", "+351 21 000 00 00")
                .preparation(care)
                .aftercare(care)
                .due(day);
    }
}
