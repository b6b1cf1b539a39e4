package org.stipple.messaging.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.stipple.messaging.Attachment;
import org.stipple.messaging.Channel;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.MessageToCompose;
import org.stipple.messaging.Recipient;
import org.stipple.messaging.Recipients;
import org.stipple.messaging.sending.SendingService;

/** Shows what a client would be written; nothing is sent, and nothing is queued. */
@Stateless
public class LetterPreviewService {

    private static final LetterTexts NOTHING = new LetterTexts("", "", "");

    @Inject private Letters letters;
    @Inject private LetterRepository settings;
    @Inject private Recipients recipients;
    @Inject private SendingService sending;

    /** What a message of this kind to her could be about, the likeliest first. */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public List<LetterSubject> subjects(@NotNull MessageKind kind, long clientId) {
        return letters.source(kind).map(each -> each.subjects(kind, clientId)).orElse(List.of());
    }

    /**
     * The message as it would be sent now, in her language.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such client or visit
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public LetterPreview preview(
            @NotNull MessageKind kind, long clientId, @NotNull LetterSubject about) {
        Recipient recipient = recipients.find(clientId);
        LetterLanguage language = settings.settings().languageFor(recipient.language());
        MessageToCompose message =
                new MessageToCompose(
                        kind,
                        clientId,
                        about.bookingId(),
                        0,
                        about.courseId(),
                        about.aboutId(),
                        Channel.EMAIL,
                        recipient.language());
        LetterSource.Facts facts = letters.source(kind).orElseThrow().facts(message, language);
        if (facts instanceof LetterSource.Known known) {
            LetterTexts texts = letters.filled(kind, known.values());
            String file = known.attachment().map(Attachment::name).orElse("");
            return preview(kind, recipient, language, new Outcome(texts, file, ""));
        }
        String why = ((LetterSource.Untrue) facts).why().why();
        return preview(kind, recipient, language, new Outcome(NOTHING, "", why));
    }

    private record Outcome(LetterTexts texts, String file, String withheld) {}

    private LetterPreview preview(
            MessageKind kind, Recipient recipient, LetterLanguage language, Outcome outcome) {
        return new LetterPreview(
                language,
                recipient.language(),
                recipient.email(),
                recipient.phone(),
                outcome.texts(),
                outcome.file(),
                outcome.withheld(),
                sending.prospect(kind, recipient));
    }
}
