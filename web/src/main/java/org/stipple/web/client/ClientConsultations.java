package org.stipple.web.client;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.stipple.consultation.ConsultationCard;
import org.stipple.consultation.ConsultationNotes;
import org.stipple.consultation.ConsultationService;
import org.stipple.consultation.consent.ConsentCard;
import org.stipple.consultation.consent.ConsentService;
import org.stipple.web.consultation.RecordOffers;

/** The consultations and consents of the client whose record is open. */
@Named
@RequestScoped
public class ClientConsultations {

    @Inject private ClientFrame frame;
    @Inject private ConsultationService consultations;
    @Inject private ConsentService consents;
    @Inject private RecordOffers offers;

    private List<ConsultationCard> held;
    private Map<Long, ConsultationNotes> notes;
    private List<ConsentCard> signed;

    /** Those that stand, newest first. */
    public List<ConsultationCard> getStanding() {
        return all().stream().filter(card -> card.trail().current()).toList();
    }

    /** Those that were corrected or taken back, newest first. */
    public List<ConsultationCard> getSuperseded() {
        return all().stream().filter(card -> !card.trail().current()).toList();
    }

    private List<ConsultationCard> all() {
        if (held == null) {
            held = consultations.consultationsOf(frame.getId());
        }
        return held;
    }

    /** What was said, by consultation; empty for who may not read it. */
    public Map<Long, ConsultationNotes> getNotes() {
        if (notes == null) {
            notes =
                    offers.isTreating()
                            ? consultations.notesOf(frame.getId()).stream()
                                    .collect(toMap(ConsultationNotes::id, Function.identity()))
                            : Map.of();
        }
        return notes;
    }

    /** The consents that stand, withdrawn ones too, newest first. */
    public List<ConsentCard> getStandingConsents() {
        return allConsents().stream().filter(card -> card.trail().current()).toList();
    }

    /** The consents that were corrected or taken back, newest first. */
    public List<ConsentCard> getSupersededConsents() {
        return allConsents().stream().filter(card -> !card.trail().current()).toList();
    }

    private List<ConsentCard> allConsents() {
        if (signed == null) {
            signed = consents.consentsOf(frame.getId());
        }
        return signed;
    }
}
