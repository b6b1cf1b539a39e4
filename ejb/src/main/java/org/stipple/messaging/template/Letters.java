package org.stipple.messaging.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.stipple.messaging.Channel;
import org.stipple.messaging.Composed;
import org.stipple.messaging.Composer;
import org.stipple.messaging.Composition;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.MessageToCompose;

/**
 * Writes what clients get, by the clinic's templates and what the features know. Of a kind that is
 * switched off nothing is written: what is queued of it waits for people to tell her.
 */
@ApplicationScoped
public class Letters implements Composer {

    @Inject private LetterRepository letters;
    @Inject @Any private Instance<LetterSource> sources;

    @Override
    public boolean composes(MessageKind kind) {
        return isOn(kind) && source(kind).isPresent();
    }

    /** Whether the clinic writes messages of this kind; costs no statement as a rule. */
    public boolean isOn(MessageKind kind) {
        return letters.settings().on().contains(kind);
    }

    /** How long before a visit its reminder is sent. */
    public Duration remindBefore() {
        return Duration.ofHours(letters.settings().reminderHours());
    }

    @Override
    public Composition compose(MessageToCompose message) {
        LetterLanguage language = letters.settings().languageFor(message.language());
        LetterSource.Facts facts = source(message.kind()).orElseThrow().facts(message, language);
        if (facts instanceof LetterSource.Untrue untrue) {
            return untrue.why();
        }
        return written(message, (LetterSource.Known) facts);
    }

    private Composed written(MessageToCompose message, LetterSource.Known known) {
        LetterTexts texts = filled(message.kind(), known.values());
        return message.channel() == Channel.SMS
                ? new Composed("", texts.sms(), Optional.empty())
                : new Composed(texts.subject(), texts.mail(), known.attachment());
    }

    /** By the clinic's texts; by the shipped ones where it has none, or an update broke them. */
    LetterTexts filled(MessageKind kind, FieldValues values) {
        LetterTexts shipped = ShippedLetters.of(kind, values.language());
        LetterTexts template =
                letters.find(new LetterKey(kind, values.language()))
                        .map(StoredLetter::texts)
                        .filter(own -> isSound(kind, own))
                        .orElse(shipped);
        return FilledLetter.of(kind, template, values);
    }

    private static boolean isSound(MessageKind kind, LetterTexts texts) {
        return texts.byPart().entrySet().stream()
                .allMatch(
                        each ->
                                TemplateReader.faults(
                                                each.getKey(), each.getValue(), Field.of(kind))
                                        .isEmpty());
    }

    Optional<LetterSource> source(MessageKind kind) {
        return sources.stream().filter(each -> each.knows(kind)).findFirst();
    }
}
