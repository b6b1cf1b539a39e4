package org.stipple.messaging.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.stipple.audit.Signature;
import org.stipple.messaging.MessageKind;
import org.stipple.platform.entity.VersionedEntity;

/** The texts of a kind in a language, as the clinic wants them. */
@Entity
@Table(name = "letter_template")
class StoredLetter extends VersionedEntity {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MessageKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LetterLanguage language;

    private String subject;
    private String mail;
    private String sms;
    private Instant changedAt;
    private String changedBy;

    protected StoredLetter() {}

    StoredLetter(LetterKey key, LetterTexts texts, Signature signed) {
        kind = key.kind();
        language = key.language();
        become(texts, signed);
    }

    final void become(LetterTexts texts, Signature signed) {
        subject = texts.subject();
        mail = texts.mail();
        sms = texts.sms();
        changedAt = signed.at();
        changedBy = signed.by();
    }

    LetterKey key() {
        return new LetterKey(kind, language);
    }

    LetterTexts texts() {
        return new LetterTexts(subject, mail, sms);
    }

    LetterCard card() {
        return new LetterCard(key(), version(), texts(), changedBy, changedAt);
    }
}
