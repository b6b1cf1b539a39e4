package org.stipple.web.scheduling;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.SchedulingService;
import org.stipple.scheduling.search.AskTimes;
import org.stipple.scheduling.search.Obstruction;
import org.stipple.scheduling.search.TimeSearchService;
import org.stipple.scheduling.search.TimesFound;
import org.stipple.web.faces.RefusedField;
import org.stipple.web.scheduling.find.FindAddress;
import org.stipple.web.scheduling.find.FindContext;
import org.stipple.web.scheduling.find.FindForm;
import org.stipple.web.scheduling.find.FindStart;
import org.stipple.web.scheduling.find.FoundCard;
import org.stipple.web.scheduling.find.FoundTime;
import org.stipple.web.scheduling.find.FoundWords;
import org.stipple.web.words.KnownSites;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/**
 * Finds the first good times of a visit, and books one with a click where nothing is to be read.
 */
@Named
@ViewScoped
public class FindView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AREA = "scheduling";
    private static final int YEARS_AHEAD = 2;

    @Inject private FindStart start;
    @Inject private TimeSearchService searches;
    @Inject private SchedulingService scheduling;
    @Inject private Words words;
    @Inject private KnownSites sites;

    private final FindAddress address = new FindAddress();
    private final FindForm form = new FindForm();
    private FindContext context;
    private AskTimes asked;
    private List<FoundCard> cards = List.of();
    private boolean more;
    private String obstruction = "";
    private String otherwise = "";
    private String taken = "";
    private List<PersonSummary> people = List.of();
    private List<RoomSummary> rooms = List.of();
    private Long picked;
    private int usualMinutes;

    /**
     * Begins with what the address says.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if it names nobody, or no course or
     *     booking
     */
    public void load() {
        context = start.of(address, form);
        usualMinutes = address.getMinutes() == null ? form.getMinutes() : 0;
    }

    /** Searches once a request, after everything that was typed is known. */
    public void prepare() {
        if (!FacesContext.getCurrentInstance().isValidationFailed() && isPossible()) {
            takeUsualLength();
            AskTimes ask = ask();
            if (!ask.equals(asked)) {
                asked = ask;
                show(searches.find(ask));
            }
        }
    }

    /** With another person it takes as long as it takes her, unless a length was typed. */
    private void takeUsualLength() {
        if (asked != null
                && asked.personId() != form.getPersonId()
                && usualMinutes == form.getMinutes()) {
            usualMinutes = start.usualMinutes(context, form);
            form.setMinutes(usualMinutes);
        }
    }

    private AskTimes ask() {
        return form.ask(
                context.kind(form.getStep()), context.subject(form.getStep()), context.moveId());
    }

    private void show(TimesFound found) {
        FoundWords told = new FoundWords(found, context, form, words.wording());
        VisitKind kind = context.kind(form.getStep());
        cards = told.cards();
        more = found.more();
        obstruction = told.obstruction();
        otherwise =
                found.findObstruction()
                        .flatMap(Obstruction::findOtherwise)
                        .map(this::at)
                        .orElse("");
        people = found.roster().whoCan(kind);
        rooms = found.roster().offeredRooms();
    }

    private String at(LocalDate day) {
        return FindAddress.otherwise(context, form, day);
    }

    private boolean isPossible() {
        LocalDate today = start.today(form);
        LocalDate latest = today.plusYears(YEARS_AHEAD);
        LocalDate from = form.getFrom();
        if (from.isBefore(today) || from.isAfter(latest)) {
            return refuse("from", "find.message.from", words.dayWithYear(latest));
        }
        LocalDate until = form.getUntil();
        if (until != null && (until.isBefore(from) || until.isAfter(latest))) {
            return refuse("until", "find.message.until", words.dayWithYear(latest));
        }
        return form.isAnyHour() || refuse("before", "find.message.before");
    }

    private static boolean refuse(String field, String key, Object... places) {
        RefusedField.tell("form:" + field, Texts.of(AREA, key, places));
        return false;
    }

    /** Another visit takes another time, and other people. */
    public void changeStep() {
        form.setPersonId(0L);
        usualMinutes = start.usualMinutes(context, form);
        form.setMinutes(usualMinutes);
    }

    /** Lists more days. */
    public void showMore() {
        form.showMore();
    }

    /** Lists all times of a day. */
    public void unfold(LocalDate day) {
        form.unfold(day);
        asked = null;
    }

    /** Goes on with the client who was picked. */
    public void takeClient() {
        if (picked != null) {
            Faces.redirect("scheduling/" + FindAddress.forClient(picked, form));
        }
    }

    /** Books one of the times; if somebody was faster, what is free now is listed. */
    public String book(FoundTime time) {
        BookingDecision decision =
                scheduling.book(
                        new BookVisit(
                                form.getRequestKey(),
                                context.subject(form.getStep()),
                                time.personId(),
                                time.roomId(),
                                time.day(),
                                time.time(),
                                time.minutes(),
                                Set.of(),
                                "",
                                ""));
        if (decision instanceof BookingDecision.Booked booked) {
            Messages.addFlashGlobalInfo(Texts.of(AREA, "book.message.booked"));
            return "/scheduling/visit?faces-redirect=true&id=" + booked.bookingId();
        }
        form.renew();
        asked = null;
        if (decision instanceof BookingDecision.Taken lost) {
            taken = ProblemWords.takenHere(lost);
            return null;
        }
        // Something has changed since: the page that books says what.
        Faces.redirect("scheduling/" + time.href());
        return null;
    }

    /** For whom times are looked for, and at which site where there are several. */
    public String getLead() {
        if (!sites.isSeveral()) {
            return context.isForClient()
                    ? context.clientName()
                    : Texts.of(AREA, "find.lead.client");
        }
        String site = sites.name(form.getSiteId() == 0 ? sites.getHere() : form.getSiteId());
        return context.isForClient()
                ? Texts.of(AREA, "find.lead.site", context.clientName(), site)
                : Texts.of(AREA, "find.lead.clientSite", site);
    }

    public FindAddress getAddress() {
        return address;
    }

    public FindForm getForm() {
        return form;
    }

    public FindContext getContext() {
        return context;
    }

    /** The days with their times, the recommended ones first. */
    public List<FoundCard> getCards() {
        return cards;
    }

    /** Whether there are more days. */
    public boolean isMore() {
        return more;
    }

    /** Why there is none, and what would help. */
    public String getObstruction() {
        return obstruction;
    }

    /** Where the nearest time is shown that does without the wishes; blank where there is none. */
    public String getOtherwise() {
        return otherwise;
    }

    /** That somebody was faster; blank as a rule. */
    public String getTaken() {
        return taken;
    }

    /** Where the same is asked again; empty while something is wrong. */
    public String getHere() {
        return FacesContext.getCurrentInstance().isValidationFailed()
                ? ""
                : FindAddress.of(context, form);
    }

    public List<PersonSummary> getPeople() {
        return people;
    }

    public List<RoomSummary> getRooms() {
        return rooms;
    }

    public DayOfWeek[] getAllWeekdays() {
        return DayOfWeek.values();
    }

    public Long getPicked() {
        return picked;
    }

    public void setPicked(Long picked) {
        this.picked = picked;
    }
}
