package org.stipple.web.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.stipple.scheduling.diary.AskDays;
import org.stipple.scheduling.diary.DayPreview;
import org.stipple.scheduling.diary.DayPreviewService;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** What each day of the week would be for the visit that somebody holds in her hand. */
@Named
@RequestScoped
public class DiaryDaysView {

    private static final String AREA = "diary";

    /**
     * A day of the strip.
     *
     * @param verdict of the policy; null where it does not judge
     * @param word how it suits the rules and whether there is room
     * @param shut whether nothing can be put there
     */
    public record Day(LocalDate day, Verdict verdict, String word, String label, boolean shut) {}

    @Inject private DayPreviewService previews;
    @Inject private Words words;

    private Long move;
    private LocalDate monday;
    private Integer minutes;
    private Long person;
    private List<DayPreview> days = List.of();

    /** Asks; nothing is stored. */
    public void load() {
        days = previews.week(new AskDays(move, monday, minutes, person == null ? 0 : person));
    }

    public List<Day> getDays() {
        return days.stream().map(this::day).toList();
    }

    private Day day(DayPreview preview) {
        boolean refused = preview.outcome().filter(Outcome.REFUSED::equals).isPresent();
        String word = preview.isShut() ? "" : word(preview, refused);
        return new Day(
                preview.day(),
                preview.isShut() ? null : preview.verdict().orElse(null),
                word,
                Texts.of(AREA, "week.label.day", words.day(preview.day()), word),
                preview.isShut());
    }

    private static String word(DayPreview preview, boolean refused) {
        String room = Texts.of(AREA, "days.text.fits", preview.fits());
        return preview.verdict()
                .map(verdict -> Texts.of("common", "Verdict." + verdict))
                .map(
                        verdict ->
                                refused
                                        ? verdict
                                        : Texts.of(AREA, "days.text.judged", verdict, room))
                .orElseGet(() -> Texts.of(AREA, "days.text.unjudged", preview.fits()));
    }

    public Long getMove() {
        return move;
    }

    public void setMove(Long move) {
        this.move = move;
    }

    public LocalDate getMonday() {
        return monday;
    }

    public void setMonday(LocalDate monday) {
        this.monday = monday;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }
}
