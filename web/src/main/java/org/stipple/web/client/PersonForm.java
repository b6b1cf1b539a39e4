package org.stipple.web.client;

import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.stipple.client.ClientCard;
import org.stipple.client.identity.Address;
import org.stipple.client.identity.Contact;
import org.stipple.client.identity.Guardian;
import org.stipple.client.identity.Identity;
import org.stipple.client.identity.Language;
import org.stipple.client.identity.PreferredChannel;

/** What is typed about who a client is and how to reach her. A field left empty is null here. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String givenName;
    private String familyName;
    private LocalDate dateOfBirth;

    @Pattern(regexp = Contact.PHONE, message = "{client.phone}")
    private String phone;

    @Pattern(regexp = Contact.EMAIL, message = "{client.email}")
    private String email;

    private String street;
    private String postcode;
    private String city;
    private String country;
    private Language language = Language.EN;
    private PreferredChannel preferredChannel = PreferredChannel.PHONE;
    private String contactNote;
    private String zone;
    private String guardianName;

    @Pattern(regexp = Contact.PHONE, message = "{client.phone}")
    private String guardianPhone;

    static PersonForm of(ClientCard client) {
        PersonForm form = new PersonForm();
        form.givenName = client.identity().givenName();
        form.familyName = client.identity().familyName();
        form.dateOfBirth = client.identity().dateOfBirth();
        form.fill(client.contact());
        form.guardianName = client.guardian().name();
        form.guardianPhone = client.guardian().phone();
        return form;
    }

    private void fill(Contact contact) {
        phone = contact.phone();
        email = contact.email();
        street = contact.address().street();
        postcode = contact.address().postcode();
        city = contact.address().city();
        country = contact.address().country();
        language = contact.language();
        preferredChannel = contact.preferredChannel();
        contactNote = contact.note();
        zone = contact.zone();
    }

    Identity identity() {
        return new Identity(text(givenName), text(familyName), dateOfBirth);
    }

    Contact contact() {
        Address address = new Address(text(street), text(postcode), text(city), text(country));
        return new Contact(
                text(phone),
                text(email),
                address,
                language,
                preferredChannel,
                text(contactNote),
                text(zone));
    }

    Guardian guardian() {
        return new Guardian(text(guardianName), text(guardianPhone));
    }

    static String text(String typedOrNull) {
        return Optional.ofNullable(typedOrNull).orElse("");
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public LocalDate getDateOfBirth() {
        return dateOfBirth;
    }

    public void setDateOfBirth(LocalDate dateOfBirth) {
        this.dateOfBirth = dateOfBirth;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public PreferredChannel getPreferredChannel() {
        return preferredChannel;
    }

    public void setPreferredChannel(PreferredChannel preferredChannel) {
        this.preferredChannel = preferredChannel;
    }

    public String getContactNote() {
        return contactNote;
    }

    public void setContactNote(String contactNote) {
        this.contactNote = contactNote;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getGuardianName() {
        return guardianName;
    }

    public void setGuardianName(String guardianName) {
        this.guardianName = guardianName;
    }

    public String getGuardianPhone() {
        return guardianPhone;
    }

    public void setGuardianPhone(String guardianPhone) {
        this.guardianPhone = guardianPhone;
    }
}
