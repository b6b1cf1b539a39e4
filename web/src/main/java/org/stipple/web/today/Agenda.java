package org.stipple.web.today;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.slot.ClinicHours;
import org.stipple.scheduling.slot.SlotService;
import org.stipple.scheduling.slot.Spans;
import org.stipple.web.words.Words;

/** The visits of today by person, and how far the day has come. */
@Named
@RequestScoped
public class Agenda {

    private static final int STEP_MINUTES = 15;

    @Inject private DiaryService diary;
    @Inject private SlotService slots;
    @Inject private ClinicClock clock;
    @Inject private Words words;
    @Inject private Names names;

    private Instant now;
    private List<Visit> visits;
    private List<Column> columns;
    private ClinicHours hours;

    @PostConstruct
    void load() {
        now = clock.now();
        visits = names.of(diary.bookingsOn(words.getToday()));
        hours = slots.hoursFrom(words.getToday());
        columns = names.people().stream().map(this::column).filter(Column::isTold).toList();
    }

    private Column column(PersonSummary person) {
        LocalDate today = words.getToday();
        boolean due = person.active() && !hours.working(person.id(), today).isEmpty();
        LocalTime until = due ? end(hours.working(person.id(), today, today)) : null;
        return new Column(
                person,
                until,
                due && until == null,
                visits.stream()
                        .filter(visit -> visit.booking().personId() == person.id())
                        .toList());
    }

    private LocalTime end(Spans spans) {
        long[] edges = spans.toArray();
        return edges.length == 0
                ? null
                : words.timeOf(Instant.ofEpochSecond(edges[edges.length - 1]));
    }

    public List<Column> getColumns() {
        return columns;
    }

    public List<Visit> getVisits() {
        return visits;
    }

    public LocalTime getTime() {
        return words.timeOf(now);
    }

    /** How many visits are under way. */
    public long getUnderWay() {
        return with(BookingStatus.IN_PROGRESS).count();
    }

    /** The first client who has come and waits; nothing where nobody does. */
    public String getWaiting() {
        return with(BookingStatus.ARRIVED)
                .findFirst()
                .map(visit -> visit.client().fullName())
                .orElse("");
    }

    private Stream<Visit> with(BookingStatus status) {
        return visits.stream().filter(visit -> visit.booking().status() == status);
    }

    public boolean isUnsettled(Visit visit) {
        return visit.isUnsettled(now);
    }

    /** When the clinic opens today; nothing where it does not. */
    public LocalTime getOpens() {
        return open().map(Hours::starts).min(Comparator.naturalOrder()).orElse(null);
    }

    /** When the clinic closes today; nothing where it does not open. */
    public LocalTime getCloses() {
        return open().map(Hours::ends).max(Comparator.naturalOrder()).orElse(null);
    }

    private Stream<Hours> open() {
        return hours.opening(words.getToday()).stream();
    }

    /** The quarters of the opening day: past, now or still to come, as the style sheet names it. */
    public List<String> getQuarters() {
        List<String> quarters = new ArrayList<>();
        LocalTime from = getOpens();
        if (from == null) {
            return quarters;
        }
        int last = getCloses().toSecondOfDay() / 60;
        int nowMinute = getTime().toSecondOfDay() / 60;
        for (int minute = from.toSecondOfDay() / 60; minute < last; minute += STEP_MINUTES) {
            quarters.add(quarter(minute, nowMinute));
        }
        return quarters;
    }

    private static String quarter(int minute, int nowMinute) {
        if (minute + STEP_MINUTES <= nowMinute) {
            return "is-past";
        }
        return minute <= nowMinute ? "is-now" : "";
    }
}
