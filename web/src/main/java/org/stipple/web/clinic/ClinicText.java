package org.stipple.web.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.stipple.catalogue.CatalogueEntry;
import org.stipple.catalogue.pigment.LotSummary;

/** The set-up's sentences, in the view's language; what is common to all areas comes from there. */
@Named
@ApplicationScoped
public class ClinicText {

    private static final String OWN = "org.stipple.web.messages.catalogue";
    private static final String COMMON = "org.stipple.web.messages.common";

    /** The words of {@code key}, for a page that does not know in which bundle they stand. */
    public String word(String key) {
        return text(key);
    }

    /** What the button beside an item says to those who hear it. */
    public String switching(CatalogueEntry item) {
        return text(
                item.switchedOn() ? "item.label.switchOff" : "item.label.switchOn", item.name());
    }

    /** What is asked before an item goes for good. */
    public String removing(String name) {
        return text("item.text.remove", name);
    }

    /** What the button beside a day's hours says to those who hear it. */
    public String copying(WeekdayForm day) {
        return text("hours.label.copyDown", text("DayOfWeek." + day.getWeekday()));
    }

    /** How many lots there are, or that there is none. */
    public String lots(long count) {
        return text("pigments.text.lots", count);
    }

    /**
     * How long a lot may be used, seen from {@code today}; {@code written} is its last day in
     * words.
     */
    public String expiry(LotSummary lot, String written, LocalDate today) {
        if (lot.expiresOn() == null) {
            return text("lots.text.endless");
        }
        return text(lot.isExpired(today) ? "lots.text.expired" : "lots.text.expires", written);
    }

    /** The sentence of {@code key} with its places filled. */
    String text(String key, Object... places) {
        Locale locale = Faces.getLocale();
        ResourceBundle own = ResourceBundle.getBundle(OWN, locale);
        ResourceBundle bundle =
                own.containsKey(key) ? own : ResourceBundle.getBundle(COMMON, locale);
        String sentence = bundle.getString(key);
        return places.length == 0 ? sentence : new MessageFormat(sentence, locale).format(places);
    }

    /** Says on the next page what was done. */
    void news(String key, Object... places) {
        Messages.create(text(key, places)).flash().add();
    }

    /** An error at a field, for converters and validators. */
    FacesMessage error(String key, Object... places) {
        String sentence = text(key, places);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence);
    }
}
