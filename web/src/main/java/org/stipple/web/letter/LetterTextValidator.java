package org.stipple.web.letter;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.stipple.messaging.template.LetterPart;
import org.stipple.messaging.template.LetterService;
import org.stipple.messaging.template.TemplateFault;

/** Says at the field of a template, while it is left, what is wrong with its text and where. */
@FacesValidator(value = "letterText", managed = true)
public class LetterTextValidator implements Validator<String> {

    @Inject private LetterService letters;
    @Inject private LetterEditView view;

    @Override
    public void validate(FacesContext faces, UIComponent field, String text) {
        LetterPart part = LetterPart.valueOf(field.getId().toUpperCase(Locale.ROOT));
        String typed = text == null ? "" : text.strip();
        List<TemplateFault> faults = letters.faults(view.getKey().kind(), part, typed);
        if (!faults.isEmpty()) {
            String said = FaultWords.of(faults);
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, said, said));
        }
    }
}
