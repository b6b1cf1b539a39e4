package org.stipple.web.letter;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.stipple.client.ClientService;
import org.stipple.client.identity.ClientName;
import org.stipple.client.optout.OptOutService;
import org.stipple.client.optout.OptedOut;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.sending.Prospect;
import org.stipple.messaging.template.LetterLanguage;
import org.stipple.messaging.template.LetterPreview;
import org.stipple.messaging.template.LetterPreviewService;
import org.stipple.messaging.template.LetterSubject;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.web.scheduling.StepChoices;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** What one client would be written of one of her visits, as it would be sent now. */
@Named
@ViewScoped
public class LetterPreviewView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AREA = "letter";

    @Inject private LetterPreviewService previews;
    @Inject private ClientService clients;
    @Inject private OptOutService optOuts;
    @Inject private Words words;

    private MessageKind kind = MessageKind.BOOKING_MADE;
    private Long clientId;
    private Long picked;
    private int about;
    private MessageKind shownKind;
    private int shownAbout;
    private ClientName client;
    private List<LetterSubject> subjects = List.of();
    private LetterPreview preview;

    /**
     * Looks who the client is that the address names, if it does.
     *
     * @throws NotFoundException if there is no such client
     */
    public void load() {
        if (clientId != null) {
            client =
                    Optional.ofNullable(clients.names(Set.of(clientId)).get(clientId))
                            .orElseThrow(() -> new NotFoundException("client", clientId));
        }
    }

    /** Reads anew whatever was chosen otherwise since the page was last shown. */
    public void prepare() {
        if (client == null || kind == shownKind && about == shownAbout) {
            return;
        }
        if (kind != shownKind) {
            about = shownKind == null ? about : 0;
            subjects = previews.subjects(kind, clientId);
        }
        preview =
                about >= 0 && about < subjects.size()
                        ? previews.preview(kind, clientId, subjects.get(about))
                        : null;
        shownKind = kind;
        shownAbout = about;
    }

    /** Shows another client. */
    public void takeClient() {
        if (picked != null) {
            Faces.redirect("letter/preview.xhtml?kind=%s&client=%s", kind, picked);
        }
    }

    /** What a message could be about, in words. */
    public List<SelectItem> getChoices() {
        return IntStream.range(0, subjects.size())
                .mapToObj(at -> new SelectItem(at, label(subjects.get(at))))
                .toList();
    }

    private String label(LetterSubject subject) {
        return Texts.of(
                AREA,
                "preview.text.subject",
                StepChoices.words(VisitStep.find(subject.visit()).orElseThrow()),
                words.dayWithYear(subject.day()));
    }

    /** Why it would not go out now, though it is true; blank where it would. */
    public String getBarred() {
        Prospect prospect = preview.prospect();
        if (prospect.isSent() || !preview.withheld().isEmpty()) {
            return "";
        }
        return prospect == Prospect.OPTED_OUT
                ? Texts.of(AREA, "preview.text.OPTED_OUT", words.dayWithYear(optedOutOn()))
                : Texts.of(AREA, "preview.text." + prospect);
    }

    /** The day from which on nothing of this purpose is wanted by any channel. */
    private LocalDate optedOutOn() {
        return optOuts.of(clientId).stream()
                .filter(out -> out.purpose() == kind.purpose())
                .map(OptedOut::since)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** In which language, and why in that. */
    public String getInLanguage() {
        String spoken =
                Locale.forLanguageTag(preview.spoken()).getDisplayLanguage(Faces.getLocale());
        String written = Texts.of(AREA, "LetterLanguage." + preview.language());
        boolean hers =
                LetterLanguage.find(preview.spoken())
                        .filter(preview.language()::equals)
                        .isPresent();
        return Texts.of(AREA, hers ? "preview.text.hers" : "preview.text.notHers", written, spoken);
    }

    public List<MessageKind> getKinds() {
        return MessageKind.ofClients();
    }

    public List<LetterSubject> getSubjects() {
        return subjects;
    }

    public LetterPreview getPreview() {
        return preview;
    }

    public ClientName getClient() {
        return client;
    }

    public MessageKind getKind() {
        return kind;
    }

    public void setKind(MessageKind kind) {
        this.kind = kind;
    }

    public Long getClientId() {
        return clientId;
    }

    public void setClientId(Long clientId) {
        this.clientId = clientId;
    }

    public Long getPicked() {
        return picked;
    }

    public void setPicked(Long picked) {
        this.picked = picked;
    }

    public int getAbout() {
        return about;
    }

    public void setAbout(int about) {
        this.about = about;
    }
}
