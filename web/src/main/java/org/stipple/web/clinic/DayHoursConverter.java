package org.stipple.web.clinic;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;

/** The hours of a day in a field, as {@link DayHours} reads and writes them. */
@FacesConverter(value = "dayHours", managed = true)
public class DayHoursConverter implements Converter<DayHours> {

    @Inject private ClinicText text;

    @Override
    public DayHours getAsObject(FacesContext faces, UIComponent field, String typed) {
        try {
            return DayHours.parse(typed == null ? "" : typed);
        } catch (UnclearHoursException unclear) {
            throw new ConverterException(
                    text.error(unclear.key(), unclear.parameters().toArray()), unclear);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, DayHours hours) {
        return hours == null ? "" : hours.toString();
    }
}
