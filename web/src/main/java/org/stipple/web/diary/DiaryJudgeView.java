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
import org.stipple.scheduling.diary.MovePreview;
import org.stipple.scheduling.diary.MovePreviewService;
import org.stipple.timing.Finding;
import org.stipple.web.scheduling.JudgePanel;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** What would become of a visit where it is being dragged to: the card beside the pointer. */
@Named
@RequestScoped
public class DiaryJudgeView {

    @Inject private MovePreviewService previews;
    @Inject private Words words;

    private final JudgeParams params = new JudgeParams();
    private MovePreview preview;
    private JudgePanel judge;

    /** Asks; nothing is stored. */
    public void load() {
        preview = previews.preview(params.ask());
        judge =
                preview.judgement()
                        .map(judged -> new JudgePanel(judged, words.wording()))
                        .orElse(null);
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
                person(),
                room());
    }

    private String person() {
        return preview.roster()
                .findPerson(preview.to().personId())
                .map(PersonSummary::name)
                .orElse("");
    }

    private String room() {
        return preview.roster().findRoom(preview.to().roomId()).map(RoomSummary::name).orElse("");
    }

    /** That person and room are free; blank where they are not, or it was not asked. */
    public String getFree() {
        return preview.isPossible() ? Texts.of("diary", "judge.text.free", person(), room()) : "";
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
