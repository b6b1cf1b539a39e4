package org.stipple.web.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day in a field: written "14 Jan 2026", read in the ways of {@link DayReader}. */
@ApplicationScoped
@FacesConverter(value = "day", managed = true)
public class DayConverter implements Converter<LocalDate> {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("d MMM uuuu");

    @Inject private Words words;

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return new DayReader(words.wording()).read(typed.strip());
        } catch (UnreadableException unreadable) {
            throw new ConverterException(
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR,
                            unreadable.getMessage(),
                            unreadable.getMessage()),
                    unreadable);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, LocalDate day) {
        return day == null ? "" : FIELD.withLocale(language()).format(day);
    }

    // The picker names months as the language does, without a country: it would not read the "Sept"
    // of en-GB that words.date writes, and empty the field.
    private Locale language() {
        return Locale.forLanguageTag(words.wording().locale().getLanguage());
    }
}
