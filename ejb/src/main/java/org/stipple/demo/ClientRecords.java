package org.stipple.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.stipple.client.ClientService;
import org.stipple.client.RegisterClient;
import org.stipple.client.Registration;
import org.stipple.client.alert.AddAlert;
import org.stipple.client.alert.AlertContent;
import org.stipple.client.alert.AlertKind;
import org.stipple.client.alert.AlertService;
import org.stipple.client.identity.Address;
import org.stipple.client.identity.Contact;
import org.stipple.client.identity.Guardian;
import org.stipple.client.identity.Identity;
import org.stipple.client.identity.Language;
import org.stipple.client.identity.PreferredChannel;
import org.stipple.client.observation.ObservationService;
import org.stipple.client.observation.RecordObservation;
import org.stipple.client.scalp.Fitzpatrick;
import org.stipple.client.scalp.HairLossCause;
import org.stipple.client.scalp.HairLossGrade;
import org.stipple.client.scalp.ScalpProfile;
import org.stipple.consultation.Advice;
import org.stipple.consultation.Answers;
import org.stipple.consultation.ConsultationService;
import org.stipple.consultation.PatchTestAnswer;
import org.stipple.consultation.RecordConsultation;
import org.stipple.consultation.Suitability;
import org.stipple.consultation.consent.ConsentPurpose;
import org.stipple.consultation.consent.ConsentService;
import org.stipple.consultation.consent.RecordConsent;

/** Writes down what is known of the demo's clients, as whoever is acting. */
@ApplicationScoped
class ClientRecords {

    private static final HairLossGrade[] GRADES = {
        HairLossGrade.NORWOOD_III, HairLossGrade.NORWOOD_IV, HairLossGrade.NORWOOD_V
    };
    private static final Fitzpatrick[] SKINS = {Fitzpatrick.II, Fitzpatrick.III, Fitzpatrick.IV};
    private static final String[] HAIR = {"Dark brown, shaved", "Black, shaved", "Fair, short"};

    @Inject private ClientService clients;
    @Inject private AlertService alerts;
    @Inject private ObservationService observations;
    @Inject private ConsultationService consultations;
    @Inject private ConsentService consents;

    /**
     * A client of the demo.
     *
     * @param number from 1; what differs from client to client follows from it
     */
    record Person(int number, String givenName, String familyName, HairLossCause cause) {

        LocalDate bornOn() {
            return LocalDate.of(1966 + number * 7 % 34, 1 + number * 5 % 12, 1 + number * 11 % 28);
        }
    }

    long register(Person person) {
        Registration registration =
                clients.register(
                        new RegisterClient(
                                new Identity(
                                        person.givenName(), person.familyName(), person.bornOn()),
                                contact(person),
                                Guardian.NOBODY,
                                profile(person),
                                Set.of()));
        if (registration instanceof Registration.Registered registered) {
            return registered.clientId();
        }
        throw new IllegalStateException("the demo knows two of " + person.number());
    }

    private static Contact contact(Person person) {
        return new Contact(
                "+44 7700 900%03d".formatted(100 + person.number()),
                "client" + person.number() + "@example.org",
                new Address(person.number() + " Chorlton Row", "M15 4PY", "Manchester", "UK"),
                Language.EN,
                person.number() % 3 == 0 ? PreferredChannel.TEXT : PreferredChannel.PHONE,
                person.number() % 4 == 0 ? "Not before 10:00" : "");
    }

    private static ScalpProfile profile(Person person) {
        int pick = person.number() % GRADES.length;
        return new ScalpProfile(
                person.cause(),
                person.cause() == HairLossCause.PATTERN ? GRADES[pick] : HairLossGrade.NOT_STATED,
                SKINS[pick],
                HAIR[pick],
                "Shaven look, soft hairline",
                Set.of(),
                "");
    }

    void alert(long clientId, LocalDate since, AlertKind kind, String text) {
        alerts.add(
                new AddAlert(
                        clientId,
                        new AlertContent(
                                kind, text, since, AlertContent.OPEN, "Told by the client")));
    }

    void observe(long clientId, String code, LocalDate happenedOn, String note) {
        observations.record(new RecordObservation(clientId, code, happenedOn, note));
    }

    /**
     * A consultation of the demo.
     *
     * @param against why another therapy is advised; blank where a course is
     */
    record Held(
            long clientId,
            LocalDate day,
            long personId,
            long doctorId,
            String protocolId,
            PatchTestAnswer patchTest,
            Set<String> tags,
            String against) {

        private boolean advised() {
            return against.isBlank();
        }
    }

    void consult(Held held) {
        consultations.record(
                new RecordConsultation(
                        held.clientId(),
                        held.day(),
                        held.personId(),
                        new Answers(
                                "Thinning on the crown and a receding hairline, stable for years.",
                                "A natural shaven look that needs no care in the morning.",
                                "Sessions and healing, aftercare, fading, touch-ups, possible"
                                        + " complications and what can't be promised."),
                        new Advice(
                                held.advised()
                                        ? Suitability.SUITABLE
                                        : Suitability.OTHER_THERAPY_ADVISED,
                                held.against(),
                                held.doctorId(),
                                held.advised() ? 2 : 0,
                                held.advised() ? 4 : 0,
                                held.advised() ? held.protocolId() : "",
                                held.tags()),
                        held.patchTest()));
    }

    void consent(long clientId, LocalDate day, String signedBy) {
        consents.record(
                new RecordConsent(
                        clientId, ConsentPurpose.TREATMENT, "4.1", day, signedBy, "Hannah Price"));
    }
}
