package org.stipple.web.scheduling;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.client.alert.Alert;
import org.stipple.course.progress.CourseFacts;
import org.stipple.scheduling.CourseBookingService;
import org.stipple.scheduling.CourseDecision;
import org.stipple.scheduling.proposal.AskProposals;
import org.stipple.scheduling.proposal.CourseProposals;
import org.stipple.scheduling.proposal.ProposalService;
import org.stipple.web.faces.RefusedField;
import org.stipple.web.scheduling.plan.PlanCard;
import org.stipple.web.scheduling.plan.PlanCards;
import org.stipple.web.scheduling.plan.PlanForm;
import org.stipple.web.scheduling.plan.PlanStart;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Plans what is left of a course at once, and books all of it or nothing. */
@Named
@ViewScoped
public class PlanView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AREA = "scheduling";
    private static final int YEARS_AHEAD = 2;
    private static final int SESSIONS_AHEAD = 6;

    @Inject private PlanStart start;
    @Inject private ProposalService proposals;
    @Inject private CourseBookingService bookings;
    @Inject private Words words;

    private Long course;
    private long clientId;
    private String clientName = "";
    private List<Alert> alerts = List.of();
    private List<PersonSummary> people = List.of();
    private final PlanForm form = new PlanForm();
    private AskProposals asked;
    private int sessionsDone;
    private List<PlanCard> cards = List.of();
    private String obstacle = "";
    private String unspoken = "";
    private LocalDate kept;

    /**
     * Presets what is wanted from the course that the address names.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such course
     */
    public void load() {
        CourseFacts facts = start.course(course == null ? 0 : course);
        clientId = facts.clientId();
        sessionsDone = facts.sessionsDone();
        clientName = start.clientName(clientId);
        alerts = start.alerts(clientId, words.getToday());
        people = start.people();
        form.setSessions(start.sessions(facts));
        form.setFrom(words.getToday());
        kept = start.event(course).orElse(null);
        if (kept != null && kept.isAfter(words.getToday())) {
            form.setEvent(kept);
        }
    }

    /** Whether the event that is typed is another one than the course keeps. */
    public boolean isEventNew() {
        return !Objects.equals(form.getEvent(), kept);
    }

    /** Keeps the event with the course, or takes it off, though nothing is booked. */
    public void keepEvent() {
        LocalDate event = form.getEvent();
        if (isPossible()) {
            start.keepEvent(course, event);
            kept = event;
            Messages.addGlobalInfo(
                    event == null
                            ? text("plan.message.eventForgotten")
                            : text("plan.message.eventKept", words.dayWithYear(event)));
        }
    }

    /** Asks for proposals once a request, after everything that was typed is known. */
    public void prepare() {
        if (!FacesContext.getCurrentInstance().isValidationFailed()
                && isPossible()
                && !form.ask(course).equals(asked)) {
            asked = form.ask(course);
            CourseProposals found = proposals.propose(asked);
            PlanCards told = new PlanCards(found, words.wording());
            cards = told.cards();
            unspoken = told.unspoken();
            obstacle = found.found() ? told.obstacle() : text("plan.text.nothingLeft");
        }
    }

    private boolean isPossible() {
        LocalDate today = words.getToday();
        LocalDate latest = today.plusYears(YEARS_AHEAD);
        if (form.getFrom().isBefore(today) || form.getFrom().isAfter(latest)) {
            return refuse("from", "plan.message.from", words.dayWithYear(latest));
        }
        LocalDate event = form.getEvent();
        if (event != null && (!event.isAfter(form.getFrom()) || event.isAfter(latest))) {
            return refuse("event", "plan.message.event", words.dayWithYear(latest));
        }
        return form.isAnyHour() || refuse("before", "find.message.before");
    }

    private static boolean refuse(String field, String key, Object... places) {
        RefusedField.tell("form:" + field, text(key, places));
        return false;
    }

    /** Books all visits of a proposal. */
    public String book(PlanCard card) {
        CourseDecision decision =
                bookings.book(
                        card.course(
                                clientId,
                                course,
                                Set.copyOf(form.getReadAlerts()),
                                form.getEvent()));
        if (decision instanceof CourseDecision.NotBooked not) {
            asked = null;
            tell(not);
            return null;
        }
        Messages.addFlashGlobalInfo(text("plan.message.booked", card.lines().size()));
        return "/client/detail?faces-redirect=true&id=" + clientId;
    }

    private void tell(CourseDecision.NotBooked not) {
        Messages.addGlobalError(
                text(
                        "plan.message.notBooked",
                        StepChoices.words(not.visit().subject().step()),
                        words.day(not.visit().day())));
        new ProblemWords(words).tell(not.why());
    }

    private static String text(String key, Object... places) {
        return Texts.of(AREA, key, places);
    }

    /** The sessions up to which can be planned. */
    public List<Integer> getSessionChoices() {
        return IntStream.rangeClosed(sessionsDone + 1, sessionsDone + SESSIONS_AHEAD)
                .boxed()
                .toList();
    }

    public DayOfWeek[] getAllWeekdays() {
        return DayOfWeek.values();
    }

    /** The proposals for what was typed last and could be asked. */
    public List<PlanCard> getCards() {
        return cards;
    }

    /** Why there is no proposal, and what would help. */
    public String getObstacle() {
        return obstacle;
    }

    /** That nobody rules how long the skin heals before the event; blank where somebody does. */
    public String getUnspoken() {
        return unspoken;
    }

    public List<Alert> getAlerts() {
        return alerts;
    }

    public List<PersonSummary> getPeople() {
        return people;
    }

    public String getClientName() {
        return clientName;
    }

    public long getClientId() {
        return clientId;
    }

    public PlanForm getForm() {
        return form;
    }

    public Long getCourse() {
        return course;
    }

    public void setCourse(Long course) {
        this.course = course;
    }
}
