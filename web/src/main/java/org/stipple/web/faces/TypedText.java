package org.stipple.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.util.regex.Pattern;
import org.stipple.web.words.Texts;

/**
 * Stands at every field. Blanks alone do not fill in what is needed. The database takes no text
 * with a NUL in it, and no page can show other signs that steer a machine: the field then shows the
 * text without them, so that it can be saved again.
 */
@FacesValidator(value = "typedText", isDefault = true)
public class TypedText implements Validator<Object> {

    private static final Pattern STEERING = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]");

    @Override
    public void validate(FacesContext faces, UIComponent component, Object value) {
        EditableValueHolder field = (EditableValueHolder) component;
        if (!(value instanceof String text)) {
            return;
        }
        if (field.isRequired() && text.isBlank()) {
            throw refused("faces", UIInput.REQUIRED_MESSAGE_ID);
        }
        if (STEERING.matcher(text).find()) {
            field.setSubmittedValue(STEERING.matcher(text).replaceAll(""));
            throw refused("common", "field.message.notStorable");
        }
    }

    private static ValidatorException refused(String area, String key) {
        String said = Texts.of(area, key);
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, said, said));
    }
}
