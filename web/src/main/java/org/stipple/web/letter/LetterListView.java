package org.stipple.web.letter;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.template.LetterCard;
import org.stipple.messaging.template.LetterLanguage;
import org.stipple.messaging.template.LetterService;
import org.stipple.messaging.template.LetterSettings;
import org.stipple.security.CurrentUser;
import org.stipple.security.Role;
import org.stipple.security.UserService;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** What clients are written, by kind and language, and how the clinic writes. */
@Named
@ViewScoped
public class LetterListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AREA = "letter";

    @Inject private LetterService letters;
    @Inject private UserService users;
    @Inject private CurrentUser user;
    @Inject private Words words;

    private LetterLanguage language;
    private LetterSettings settings;
    private List<LetterLine> lines = List.of();
    private LetterLanguage first;
    private LetterLanguage[] languages = {};
    private MessageKind[] on = {};
    private int reminderHours;

    public void load() {
        fill();
        language = language == null ? first : language;
        List<LetterCard> cards = letters.all(language);
        Map<String, String> names = names(cards);
        lines = cards.stream().map(card -> line(card, names)).toList();
    }

    private void fill() {
        settings = letters.settings();
        first = settings.languages().get(0);
        languages = settings.languages().toArray(LetterLanguage[]::new);
        on = settings.on().toArray(MessageKind[]::new);
        reminderHours = settings.reminderHours();
    }

    private Map<String, String> names(List<LetterCard> cards) {
        return cards.stream().allMatch(LetterCard::isShipped) ? Map.of() : users.displayNames();
    }

    private LetterLine line(LetterCard card, Map<String, String> names) {
        String source =
                card.isShipped()
                        ? Texts.of(AREA, "list.text.shipped")
                        : Texts.of(
                                AREA,
                                "list.text.own",
                                names.getOrDefault(card.changedBy(), card.changedBy()),
                                words.moment(card.changedAt()));
        return new LetterLine(card, settings.on().contains(card.key().kind()), source);
    }

    /** Saves how the clinic writes; the language for all others comes first, ticked or not. */
    public String save() {
        List<LetterLanguage> wanted = new ArrayList<>(List.of(first));
        wanted.addAll(List.of(languages));
        letters.change(new LetterSettings(settings.version(), wanted, Set.of(on), reminderHours));
        Messages.create(Texts.of(AREA, "list.message.saved")).flash().add();
        return "/letter/list?faces-redirect=true&language=" + language;
    }

    /** Whether the user may change anything here. */
    public boolean isEditable() {
        return user.is(Role.MANAGER) || user.is(Role.ADMIN);
    }

    /** Whether the user may see what a client is written. */
    public boolean isPreviewable() {
        return user.is(Role.RECEPTION) || user.is(Role.MANAGER);
    }

    /** Whether the clinic writes in this language. */
    public boolean isUsed(LetterLanguage shown) {
        return settings.languages().contains(shown);
    }

    public LetterLanguage[] getAllLanguages() {
        return LetterLanguage.values();
    }

    public List<MessageKind> getAllKinds() {
        return MessageKind.ofClients();
    }

    public List<LetterLine> getLines() {
        return lines;
    }

    public LetterLanguage getLanguage() {
        return language;
    }

    public void setLanguage(LetterLanguage language) {
        this.language = language;
    }

    public LetterLanguage getFirst() {
        return first;
    }

    public void setFirst(LetterLanguage first) {
        this.first = first;
    }

    public LetterLanguage[] getLanguages() {
        return languages.clone();
    }

    public void setLanguages(LetterLanguage[] languages) {
        this.languages = languages.clone();
    }

    public MessageKind[] getOn() {
        return on.clone();
    }

    public void setOn(MessageKind[] on) {
        this.on = on.clone();
    }

    public int getReminderHours() {
        return reminderHours;
    }

    public void setReminderHours(int reminderHours) {
        this.reminderHours = reminderHours;
    }
}
