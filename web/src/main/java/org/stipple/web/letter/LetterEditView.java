package org.stipple.web.letter;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.template.Field;
import org.stipple.messaging.template.LetterCard;
import org.stipple.messaging.template.LetterDecision;
import org.stipple.messaging.template.LetterKey;
import org.stipple.messaging.template.LetterLanguage;
import org.stipple.messaging.template.LetterService;
import org.stipple.messaging.template.LetterTexts;
import org.stipple.messaging.template.SaveLetter;
import org.stipple.messaging.template.SmsLength;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.web.faces.RefusedField;
import org.stipple.web.words.Texts;

/** The texts of one kind of message in one language. */
@Named
@ViewScoped
public class LetterEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AREA = "letter";

    @Inject private LetterService letters;

    private MessageKind kind;
    private LetterLanguage language;
    private LetterCard shown;
    private String subject = "";
    private String mail = "";
    private String sms = "";
    private LetterTexts example;

    /**
     * @throws NotFoundException if the address names no template
     */
    public void load() {
        if (kind == null || language == null || !kind.isForClients()) {
            throw new NotFoundException("letter_template", kind + ":" + language);
        }
        shown = letters.get(getKey());
        subject = shown.texts().subject();
        mail = shown.texts().mail();
        sms = shown.texts().sms();
        show();
    }

    /** Shows what the texts come to. */
    public void show() {
        example = letters.example(getKey(), typed());
    }

    /** Uses these texts from now on. */
    public String save() {
        LetterDecision decision = letters.save(new SaveLetter(getKey(), shown.version(), typed()));
        if (decision instanceof LetterDecision.Faulty faulty) {
            faulty.faults()
                    .forEach(
                            (part, faults) ->
                                    RefusedField.tell(
                                            "letter:" + part.name().toLowerCase(Locale.ROOT),
                                            FaultWords.of(faults)));
            return null;
        }
        return said("edit.message.saved");
    }

    /** Uses the shipped texts again. */
    public String backToShipped() {
        letters.backToShipped(getKey(), shown.version());
        return said("edit.message.shipped");
    }

    private String said(String key) {
        Messages.create(Texts.of(AREA, key, Texts.of(AREA, "MessageKind." + kind))).flash().add();
        return "/letter/list?faces-redirect=true&language=" + language;
    }

    private LetterTexts typed() {
        return new LetterTexts(subject, mail, sms);
    }

    /** The fields that these texts can name. */
    public List<Field> getFields() {
        Set<Field> fields = Field.of(kind);
        return fields.stream().sorted().toList();
    }

    public SmsLength getLength() {
        return SmsLength.of(example.sms());
    }

    public LetterKey getKey() {
        return new LetterKey(kind, language);
    }

    public LetterCard getShown() {
        return shown;
    }

    public LetterTexts getExample() {
        return example;
    }

    public MessageKind getKind() {
        return kind;
    }

    public void setKind(MessageKind kind) {
        this.kind = kind;
    }

    public LetterLanguage getLanguage() {
        return language;
    }

    public void setLanguage(LetterLanguage language) {
        this.language = language;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getSms() {
        return sms;
    }

    public void setSms(String sms) {
        this.sms = sms;
    }
}
