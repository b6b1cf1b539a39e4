package org.stipple.web.policy.tryit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.stipple.timeline.comparison.AskComparison;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;
import org.stipple.timing.Step;
import org.stipple.timing.Timeline;

/** What is typed and picked: a history, and what is asked of it. */
public class TryForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Step FIRST_ASKED = Step.session(2);
    private static final int DAYS_AFTER = 7;

    private String step = FIRST_ASKED.toString();
    private LocalDate day;
    private List<String> tags = new ArrayList<>();
    private boolean gates;
    private String draft = "";
    private final List<EventRow> rows = new ArrayList<>();
    private String text;

    /** To begin with: a first session today, and the second in a week. */
    public void begin(LocalDate today) {
        day = today.plusDays(DAYS_AFTER);
        take(List.of(new Event(EventName.session(1), today)));
    }

    /** Takes a history in place of the one that stands here. */
    public void take(Collection<Event> events) {
        rows.clear();
        events.stream().sorted().map(EventRow::of).forEach(rows::add);
        text = null;
    }

    /** The events whose days are there. */
    public List<Event> events() {
        return rows.stream().flatMap(row -> row.event().stream()).toList();
    }

    /** The events as text, in the order of their days. */
    String written() {
        return HistoryText.write(new Timeline(events()).events(), " ");
    }

    /** Whether a history was typed as text that the lines do not say yet. */
    boolean isTextTyped() {
        return text != null;
    }

    public AskComparison ask() {
        return new AskComparison(
                Step.parse(step), day, new Timeline(events()), Set.copyOf(tags), gates);
    }

    /** Adds a line for what as a rule comes next: another session. */
    public void add() {
        rows.add(new EventRow(EventName.session(lastSession() + 1), null));
        text = null;
    }

    private int lastSession() {
        return rows.stream()
                .map(row -> EventName.parse(row.getName()))
                .mapToInt(EventName::session)
                .max()
                .orElse(0);
    }

    public void remove(EventRow row) {
        rows.remove(row);
        text = null;
    }

    /** Takes these as having happened by that day. */
    public void give(Collection<EventName> names, LocalDate by) {
        names.forEach(name -> rows.add(new EventRow(name, by)));
        take(events());
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    /** The protocol whose draft is tried in place of its version in force; empty for none. */
    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft == null ? "" : draft;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public List<String> getTags() {
        return tags;
    }

    public void setTags(List<String> tags) {
        this.tags = new ArrayList<>(tags);
    }

    public boolean isGates() {
        return gates;
    }

    public void setGates(boolean gates) {
        this.gates = gates;
    }

    public List<EventRow> getRows() {
        return rows;
    }

    /** The history as text: what was typed, else what the lines say. */
    public String getText() {
        return text == null ? HistoryText.write(events(), "\n") : text;
    }

    /** Another text than the lines say is taken in their place, once it can be read. */
    public void setText(String typed) {
        String lines = typed == null ? "" : typed.replace("\r", "").strip();
        if (!lines.equals(getText())) {
            text = lines;
        }
    }
}
