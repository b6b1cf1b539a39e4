package org.stipple.client;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.stipple.client.identity.Address;
import org.stipple.client.identity.Contact;
import org.stipple.client.identity.Guardian;
import org.stipple.client.identity.Identity;
import org.stipple.client.identity.Language;
import org.stipple.client.identity.PreferredChannel;
import org.stipple.client.scalp.Fitzpatrick;
import org.stipple.client.scalp.HairLossCause;
import org.stipple.client.scalp.HairLossGrade;
import org.stipple.client.scalp.ScalpProfile;
import org.stipple.client.search.SearchText;
import org.stipple.messaging.Channel;
import org.stipple.messaging.OptOut;
import org.stipple.messaging.Recipient;
import org.stipple.platform.entity.VersionedEntity;

/** Someone who is treated. What is not stated of her scalp is kept as nothing. */
@Entity
@Audited
class Client extends VersionedEntity {

    @Column(updatable = false)
    private int number;

    private String givenName;
    private String familyName;
    private LocalDate dateOfBirth;
    private String street;
    private String postcode;
    private String city;
    private String country;
    private String phone;
    private String email;
    private String contactNote;
    private String zone;
    private String guardianName;
    private String guardianPhone;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private PreferredChannel preferredChannel;

    @Enumerated(EnumType.STRING)
    private HairLossCause hairLossCause;

    @Enumerated(EnumType.STRING)
    private HairLossGrade hairLossGrade;

    @Enumerated(EnumType.STRING)
    private Fitzpatrick fitzpatrick;

    private String hairColour;
    private String wantedStyle;
    private String scalpNote;

    @ElementCollection
    @CollectionTable(name = "client_area", joinColumns = @JoinColumn(name = "client_id"))
    @Column(name = "area_id")
    private Set<Long> areas = new HashSet<>();

    @NotAudited
    @SuppressWarnings("UnusedVariable") // read by queries only
    private String searchText;

    @NotAudited
    @SuppressWarnings("UnusedVariable") // read by queries only
    private String phoneDigits;

    @Column(updatable = false)
    private LocalDate registeredOn;

    protected Client() {}

    Client(int number, RegisterClient as, LocalDate registeredOn) {
        this.number = number;
        this.registeredOn = registeredOn;
        become(as.identity(), as.contact(), as.guardian());
        become(as.profile());
    }

    final void become(Identity identity, Contact contact, Guardian guardian) {
        givenName = identity.givenName();
        familyName = identity.familyName();
        dateOfBirth = identity.dateOfBirth();
        become(contact);
        guardianName = guardian.name();
        guardianPhone = guardian.phone();
        searchText = SearchText.of(identity, email, number);
        phoneDigits = SearchText.digits(phone);
    }

    private void become(Contact contact) {
        street = contact.address().street();
        postcode = contact.address().postcode();
        city = contact.address().city();
        country = contact.address().country();
        phone = contact.phone();
        email = contact.email();
        contactNote = contact.note();
        zone = contact.zone();
        language = contact.language();
        preferredChannel = contact.preferredChannel();
    }

    final void become(ScalpProfile profile) {
        hairLossCause = statedOrNull(profile.cause(), HairLossCause.NOT_STATED);
        hairLossGrade = statedOrNull(profile.grade(), HairLossGrade.NOT_STATED);
        fitzpatrick = statedOrNull(profile.skin(), Fitzpatrick.NOT_STATED);
        hairColour = profile.hairColour();
        wantedStyle = profile.wantedStyle();
        scalpNote = profile.note();
        areas.retainAll(profile.areas());
        areas.addAll(profile.areas());
    }

    Identity identity() {
        return new Identity(givenName, familyName, dateOfBirth);
    }

    ScalpProfile profile() {
        return new ScalpProfile(
                stated(hairLossCause, HairLossCause.NOT_STATED),
                stated(hairLossGrade, HairLossGrade.NOT_STATED),
                stated(fitzpatrick, Fitzpatrick.NOT_STATED),
                hairColour,
                wantedStyle,
                areas,
                scalpNote);
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    ClientCard card(boolean notesVisible) {
        return new ClientCard(
                id(),
                version(),
                number,
                identity(),
                contact(),
                new Guardian(guardianName, guardianPhone),
                notesVisible ? profile() : profile().withNote(""),
                registeredOn,
                notesVisible);
    }

    Recipient recipient(Set<OptOut> optOuts) {
        return new Recipient(
                email, phone, language.locale().toLanguageTag(), zone, preferred(), optOuts);
    }

    // By phone and letter a person reaches her; what is sent by itself goes by mail first then.
    private Channel preferred() {
        return preferredChannel == PreferredChannel.TEXT ? Channel.SMS : Channel.EMAIL;
    }

    private Contact contact() {
        return new Contact(
                phone,
                email,
                new Address(street, postcode, city, country),
                language,
                preferredChannel,
                contactNote,
                zone);
    }

    private static <E extends Enum<E>> E statedOrNull(E value, E notStated) {
        return value == notStated ? null : value;
    }

    private static <E extends Enum<E>> E stated(E valueOrNull, E notStated) {
        return valueOrNull == null ? notStated : valueOrNull;
    }
}
