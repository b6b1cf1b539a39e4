package org.stipple.web.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.LocalTime;

/** A time of day in a field: written "09:30", read in the ways of {@link TimeReader}. */
@ApplicationScoped
@FacesConverter(value = "timeOfDay", managed = true)
public class TimeOfDayConverter implements Converter<LocalTime> {

    @Inject private Words words;

    @Override
    public LocalTime getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return TimeReader.find(typed.strip())
                .orElseThrow(() -> unreadable(words.wording().text("convert.message.noTime")));
    }

    private static ConverterException unreadable(String sentence) {
        return new ConverterException(
                new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, LocalTime time) {
        return time == null ? "" : words.time(time);
    }
}
