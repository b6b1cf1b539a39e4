package org.stipple.web.policy.tryit;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.time.LocalDate;
import org.omnifaces.util.Messages;
import org.stipple.web.words.Texts;

/** Tells faults at their fields. */
public final class FieldFaults {

    private static final String FORM = "form:";

    private FieldFaults() {}

    /**
     * Says what is wrong where it stands, and leaves what stands there. What of the address is no
     * value of its field is quoted and not put into it: a date field would write it into its script
     * as it is.
     */
    public static void tell(TryFault fault) {
        String field = FORM + fault.field();
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getViewRoot().invokeOnComponent(faces, field, FieldFaults::keep);
        Messages.addError(field, Texts.of("policy", fault.key(), fault.place()));
    }

    // A field that something is said of is not valid, and shows what was submitted or nothing.
    private static void keep(FacesContext faces, UIComponent component) {
        if (component instanceof UIInput input && input.getSubmittedValue() == null) {
            if (input.getValue() instanceof LocalDate && input.getConverter() != null) {
                input.setSubmittedValue(written(faces, input));
            } else if (input.getValue() instanceof String text) {
                input.setSubmittedValue(text);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static String written(FacesContext faces, UIInput input) {
        Converter<Object> converter = input.getConverter();
        return converter.getAsString(faces, input, input.getValue());
    }
}
