package org.stipple.web.client;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.stipple.client.ChangeClient;
import org.stipple.client.ClientCard;
import org.stipple.client.ClientService;
import org.stipple.client.RegisterClient;
import org.stipple.client.Registration;
import org.stipple.client.duplicate.PossibleDuplicate;
import org.stipple.client.identity.Language;
import org.stipple.messaging.template.LetterService;
import org.stipple.web.diary.BookingPlaceParams;
import org.stipple.web.words.Texts;

/** Registers a client, or changes what is known of her. */
@Named
@ViewScoped
public class ClientEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BOOK = "book";
    private static final String RECORD = "/client/detail?faces-redirect=true&id=";

    @Inject private ClientService clients;
    @Inject private LetterService letters;

    private Long id;
    private final BookingPlaceParams place = new BookingPlaceParams();
    private String then = "";
    private int version;
    private boolean notesVisible;
    private String name = "";
    private PersonForm person = new PersonForm();
    private ScalpForm scalp = new ScalpForm();
    private List<PossibleDuplicate> resembling = List.of();

    /**
     * Fills the form from the client that the address names; leaves it empty for a new one, but for
     * the language that the clinic writes in first.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such client
     */
    public void load() {
        notesVisible = clients.notesVisible();
        if (id != null) {
            ClientCard client = clients.get(id);
            version = client.version();
            name = client.fullName();
            person = PersonForm.of(client);
            scalp = ScalpForm.of(client.profile());
        } else {
            person.setLanguage(Language.valueOf(letters.settings().languages().get(0).name()));
        }
    }

    /** Saves, unless she resembles somebody: those are shown first. */
    public String save() {
        return id == null ? register(Set.of()) : change();
    }

    /** Registers her though she resembles those who are shown. */
    public String registerAllTheSame() {
        return register(
                resembling.stream()
                        .map(possible -> possible.client().id())
                        .collect(Collectors.toSet()));
    }

    /** Goes on with a client who is there already; nothing is registered. */
    public String use(long clientId) {
        return next(clientId);
    }

    // Who was registered for a place in the diary is booked there next.
    private String next(long clientId) {
        return BOOK.equals(then)
                ? "/scheduling/book?faces-redirect=true&client=" + clientId + place.place()
                : RECORD + clientId;
    }

    private String register(Set<Long> otherThan) {
        Registration came =
                clients.register(
                        new RegisterClient(
                                person.identity(),
                                person.contact(),
                                person.guardian(),
                                scalp.profile(),
                                otherThan));
        if (came instanceof Registration.Resembles shown) {
            resembling = List.copyOf(shown.clients());
            return null;
        }
        return saved(((Registration.Registered) came).clientId(), "edit.message.registered");
    }

    private String change() {
        clients.change(
                new ChangeClient(
                        id,
                        version,
                        person.identity(),
                        person.contact(),
                        person.guardian(),
                        scalp.profile()));
        return saved(id, "edit.message.changed");
    }

    private String saved(long clientId, String key) {
        String fullName = person.identity().givenName() + " " + person.identity().familyName();
        Messages.addFlashGlobalInfo(Texts.of("client", key, fullName));
        return next(clientId);
    }

    public boolean isNew() {
        return id == null;
    }

    /** Whether this user reads and writes the note on the scalp. */
    public boolean isNotesVisible() {
        return notesVisible;
    }

    public String getName() {
        return name;
    }

    public PersonForm getPerson() {
        return person;
    }

    public ScalpForm getScalp() {
        return scalp;
    }

    public List<PossibleDuplicate> getResembling() {
        return resembling;
    }

    /** The place in the diary for which she is registered. */
    public BookingPlaceParams getPlace() {
        return place;
    }

    public String getThen() {
        return then;
    }

    public void setThen(String then) {
        this.then = then == null ? "" : then;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
