package org.stipple.messaging.template;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.audit.Signing;
import org.stipple.messaging.MessageKind;

/** How the clinic writes to its clients, and what. */
@Stateless
public class LetterService {

    private static final String LETTER = "letter_template";

    @Inject private LetterRepository letters;
    @Inject private AuditService audit;
    @Inject private Signing signing;

    /** Costs no statement as a rule. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public LetterSettings settings() {
        return letters.settings();
    }

    /**
     * Changes which languages the clinic writes in, which kinds are written and when reminders are.
     * What is queued of a kind that is switched off waits until it is on again, or somebody has
     * told the client.
     *
     * @throws org.stipple.platform.refusal.StaleException if somebody changed it since
     */
    @RolesAllowed({"MANAGER", "ADMIN"})
    public void change(@NotNull @Valid LetterSettings as) {
        letters.storedSettings().become(as);
        audit.record(Act.of("SET_UP_CHANGED", "letter_setting", StoredLetterSettings.ID));
    }

    /** The templates of all kinds in a language, in the order of the kinds. */
    @RolesAllowed({"RECEPTION", "MANAGER", "ADMIN"})
    public List<LetterCard> all(@NotNull LetterLanguage language) {
        Map<LetterKey, StoredLetter> own =
                letters.all().stream().collect(toMap(StoredLetter::key, identity()));
        return MessageKind.ofClients().stream()
                .map(kind -> new LetterKey(kind, language))
                .map(key -> card(key, Optional.ofNullable(own.get(key))))
                .toList();
    }

    /** A template as it is used. */
    @RolesAllowed({"RECEPTION", "MANAGER", "ADMIN"})
    public LetterCard get(@NotNull @Valid LetterKey key) {
        return card(key, letters.find(key));
    }

    private static LetterCard card(LetterKey key, Optional<StoredLetter> own) {
        return own.map(StoredLetter::card).orElseGet(() -> LetterCard.shipped(key));
    }

    /** What is wrong with the text of a part, in the order of the text. */
    @RolesAllowed({"RECEPTION", "MANAGER", "ADMIN"})
    public List<TemplateFault> faults(
            @NotNull MessageKind kind, @NotNull LetterPart part, @NotNull String text) {
        return TemplateReader.faults(part, text, Field.of(kind));
    }

    private Map<LetterPart, List<TemplateFault>> faults(MessageKind kind, LetterTexts texts) {
        Map<LetterPart, List<TemplateFault>> faults = new EnumMap<>(LetterPart.class);
        texts.byPart()
                .forEach(
                        (part, text) -> {
                            List<TemplateFault> found = faults(kind, part, text);
                            if (!found.isEmpty()) {
                                faults.put(part, found);
                            }
                        });
        return faults;
    }

    /**
     * Uses these texts from now on, unless something is wrong with them. Texts that say what the
     * shipped ones do are not kept: with the next version of the product they change with those.
     *
     * @throws org.stipple.platform.refusal.StaleException if somebody changed the template since
     */
    @RolesAllowed({"MANAGER", "ADMIN"})
    public LetterDecision save(@NotNull @Valid SaveLetter wanted) {
        Map<LetterPart, List<TemplateFault>> faults = faults(wanted.key().kind(), wanted.texts());
        if (!faults.isEmpty()) {
            return new LetterDecision.Faulty(faults);
        }
        Optional<StoredLetter> own = seen(wanted.key(), wanted.version());
        if (wanted.texts().equals(LetterCard.shipped(wanted.key()).texts())) {
            own.ifPresent(letters::remove);
        } else {
            own.ifPresentOrElse(
                    letter -> letter.become(wanted.texts(), signing.sign()),
                    () ->
                            letters.add(
                                    new StoredLetter(
                                            wanted.key(), wanted.texts(), signing.sign())));
        }
        record("LETTER_CHANGED", wanted.key());
        return new LetterDecision.Kept();
    }

    /**
     * Uses the shipped texts again.
     *
     * @param version of the template that was shown
     * @throws org.stipple.platform.refusal.StaleException if somebody changed it since
     */
    @RolesAllowed({"MANAGER", "ADMIN"})
    public void backToShipped(@NotNull @Valid LetterKey key, int version) {
        seen(key, version).ifPresent(letters::remove);
        record("LETTER_BACK_TO_SHIPPED", key);
    }

    private Optional<StoredLetter> seen(LetterKey key, int version) {
        Optional<StoredLetter> own = letters.find(key);
        own.ifPresent(letter -> letter.mustStillBe(version));
        if (own.isEmpty() && version != LetterCard.SHIPPED) {
            throw new OptimisticLockException("stale form", null, null);
        }
        return own;
    }

    /**
     * The texts as they would be read, of a client who does not exist.
     *
     * @throws IllegalArgumentException if a text is faulty
     */
    @RolesAllowed({"RECEPTION", "MANAGER", "ADMIN"})
    public LetterTexts example(@NotNull @Valid LetterKey key, @NotNull LetterTexts texts) {
        return FilledLetter.of(
                key.kind(), texts, Example.values(key.language(), signing.sign().at()));
    }

    private void record(String action, LetterKey key) {
        audit.record(Act.of(action, LETTER, key.kind() + ":" + key.language()));
    }
}
