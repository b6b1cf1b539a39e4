package org.stipple.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CalendarFixtureTest {

    @Test
    void everyDayIsTheWeekdayThatItIsNamedBy() throws IllegalAccessException {
        DateTimeFormatter name = DateTimeFormatter.ofPattern("EEE_yyyy_MM_dd", Locale.ENGLISH);
        for (Field field : CalendarFixture.class.getDeclaredFields()) {
            if (field.getType() == String.class) {
                LocalDate day = LocalDate.parse((String) field.get(null));
                assertEquals(field.getName(), name.format(day).toUpperCase(Locale.ROOT));
            }
        }
    }
}
