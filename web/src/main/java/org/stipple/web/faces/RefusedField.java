package org.stipple.web.faces;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.util.Collection;
import java.util.stream.Stream;
import org.omnifaces.util.Messages;

/** A field whose content was refused: it says why, and keeps what was typed, to be mended. */
public final class RefusedField {

    private final FacesContext faces;
    private final UIInput field;

    RefusedField(FacesContext faces, UIInput field) {
        this.faces = faces;
        this.field = field;
    }

    /**
     * Says at a field of the page why it is refused.
     *
     * @param clientId the field's, such as {@code form:time}
     */
    public static void tell(String clientId, String sentence) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getViewRoot().findComponent(clientId) instanceof UIInput field) {
            new RefusedField(faces, field).keepTyped();
        }
        Messages.addError(clientId, sentence);
    }

    // A field that is not valid shows what was submitted, which Faces has forgotten by now.
    void keepTyped() {
        Object typed = field.getValue();
        Converter<Object> converter = converter();
        if (field instanceof UISelectMany) {
            field.setSubmittedValue(ticked(typed));
        } else if (converter != null) {
            field.setSubmittedValue(converter.getAsString(faces, field, typed));
        } else if (typed instanceof Enum<?> choice) {
            field.setSubmittedValue(choice.name());
        } else if (typed instanceof CharSequence || typed instanceof Number) {
            field.setSubmittedValue(typed.toString());
        }
        field.setValid(false);
    }

    /** What was ticked, one by one, as it was submitted. */
    private String[] ticked(Object typed) {
        Stream<?> all =
                typed instanceof Object[] array
                        ? Stream.of(array)
                        : typed instanceof Collection<?> many ? many.stream() : Stream.empty();
        Converter<Object> converter = converter();
        return all.map(
                        one ->
                                converter == null
                                        ? String.valueOf(one)
                                        : converter.getAsString(faces, field, one))
                .toArray(String[]::new);
    }

    @SuppressWarnings("unchecked")
    private Converter<Object> converter() {
        return field.getConverter();
    }
}
