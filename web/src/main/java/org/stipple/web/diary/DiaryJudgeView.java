package org.stipple.web.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.client.alert.Alert;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.diary.DayPreviewService;
import org.stipple.scheduling.diary.MovePreview;
import org.stipple.scheduling.diary.MovePreviewService;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.timing.Finding;
import org.stipple.web.scheduling.JudgePanel;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** What would become of a visit where it is being dragged to: the card beside the pointer. */
@Named
@RequestScoped
public class DiaryJudgeView {

    private static final int MOST_TIMES = 6;

    @Inject private MovePreviewService previews;
    @Inject private DayPreviewService days;
    @Inject private Words words;

    private final JudgeParams params = new JudgeParams();
    private MovePreview preview;
    private JudgePanel judge;
    private List<FreeSlot> times = List.of();

    /** A free time that one press takes. */
    public record Time(LocalTime time, long personId, long roomId, String times, String who) {}

    /** Asks; nothing is stored. */
    public void load() {
        preview = previews.preview(params.ask());
        judge =
                preview.judgement()
                        .map(judged -> new JudgePanel(judged, words.wording()))
                        .orElse(null);
        times = params.isWithTimes() ? days.times(params.ask()) : List.of();
    }

    /** Other times of the day, where they were asked for. */
    public List<Time> getTimes() {
        return times.stream().map(this::time).limit(MOST_TIMES).toList();
    }

    private Time time(FreeSlot slot) {
        LocalTime start = words.timeOf(slot.startsAt());
        return new Time(
                start,
                slot.personId(),
                slot.roomId(),
                words.times(start, words.timeOf(slot.endsAt())),
                person(slot.personId()));
    }

    /** Where to go on with what is typed there: everything is handed on. */
    public String getBooking() {
        BookVisit to = preview.to();
        return "/scheduling/book.xhtml?move="
                + preview.booking().id()
                + new BookingPlace(to.day(), to.time(), to.personId(), to.roomId())
                + "&minutes="
                + to.minutes();
    }

    /** Who did the session before; blank where there is none. */
    public String getDid() {
        return preview.before()
                .map(
                        session ->
                                Texts.of(
                                        "diary",
                                        "judge.text.did",
                                        person(session.personId()),
                                        session.ordinal()))
                .orElse("");
    }

    public JudgeParams getParams() {
        return params;
    }

    /** What the policy says of the day; null on a day that is over. */
    public JudgePanel getJudge() {
        return judge;
    }

    /** Whether the rules alone decide, and not that something is taken or closed. */
    public boolean isOutcomeTold() {
        return !(preview.decision() instanceof BookingDecision.Taken)
                && !(preview.decision() instanceof BookingDecision.NotPossible);
    }

    /** The code of the rule that makes the verdict what it is; blank where none does. */
    public String getCode() {
        return judge == null
                ? ""
                : judge.getFindings().stream()
                        .filter(finding -> finding.verdict() == judge.getVerdict())
                        .map(Finding::code)
                        .findFirst()
                        .orElse("");
    }

    /** "Wed 14 Jan, 15:15–18:45, Sofia Marchetti, Room 3". */
    public String getWhere() {
        BookVisit to = preview.to();
        LocalTime end = to.time().plusMinutes(to.minutes());
        return Texts.of(
                "diary",
                "judge.text.where",
                words.day(to.day()),
                words.times(to.time(), end),
                person(to.personId()),
                room());
    }

    private String person(long id) {
        return preview.roster().findPerson(id).map(PersonSummary::name).orElse("");
    }

    private String room() {
        return preview.roster().findRoom(preview.to().roomId()).map(RoomSummary::name).orElse("");
    }

    /** That person and room are free; blank where they are not, or it was not asked. */
    public String getFree() {
        return preview.isPossible()
                ? Texts.of("diary", "judge.text.free", person(preview.to().personId()), room())
                : "";
    }

    /** What is in the way. */
    public List<String> getProblems() {
        return new DecisionWords(words).of(preview.decision());
    }

    public List<Alert> getAlerts() {
        return preview.alerts();
    }

    /** Their ids as the form takes them. */
    public String getAlertIds() {
        return preview.alerts().stream()
                .map(alert -> Long.toString(alert.id()))
                .collect(Collectors.joining(","));
    }

    /** Where it would go. */
    public BookVisit getTo() {
        return preview.to();
    }

    public MovePreview getPreview() {
        return preview;
    }
}
