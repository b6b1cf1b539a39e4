package org.stipple.web.words;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stipple.catalogue.hours.Stretch;
import org.stipple.platform.clock.ClinicClock;

/**
 * {@link Wording} for pages, as {@code #{words}}: in the view's language and seen from today at the
 * site where the user works. A day or time that is not there is written as nothing.
 */
@Named
@RequestScoped
public class Words {

    @Inject private ClinicClock clock;
    @Inject private KnownSites sites;

    private Wording wording;

    /** The wording itself, for what is drawn on the server. */
    public Wording wording() {
        if (wording == null) {
            wording = new Wording(locale(), clock.today(getZone()));
        }
        return wording;
    }

    private static Locale locale() {
        return Optional.ofNullable(FacesContext.getCurrentInstance())
                .flatMap(faces -> Optional.ofNullable(faces.getViewRoot()))
                .map(view -> view.getLocale())
                .orElse(Locale.UK);
    }

    public LocalDate getToday() {
        return wording().today();
    }

    /** The zone of the site where the user works; until there is one, that of Greenwich. */
    public ZoneId getZone() {
        return sites.getHere() == null ? ZoneOffset.UTC : sites.zone(sites.getHere());
    }

    /** The wording itself, seen from today at this site. */
    public Wording wordingAt(long siteId) {
        return new Wording(locale(), todayAt(siteId));
    }

    public LocalDate todayAt(long siteId) {
        return clock.today(sites.zone(siteId));
    }

    /** The time of day of an instant at this site. */
    public String timeAt(long siteId, Instant at) {
        return time(localTimeAt(siteId, at));
    }

    /** The time of day of an instant by the clock of this site, to be filled into a field. */
    public LocalTime localTimeAt(long siteId, Instant at) {
        return at.atZone(sites.zone(siteId)).toLocalTime();
    }

    /** From when to when by the clock of this site: "10:00–10:45". */
    public String timesAt(long siteId, Instant from, Instant to) {
        ZoneId zone = sites.zone(siteId);
        return times(from.atZone(zone).toLocalTime(), to.atZone(zone).toLocalTime());
    }

    /** An instant as it was at this site: "Wed 14 Jan, 09:14". */
    public String momentAt(long siteId, Instant at) {
        return at == null
                ? ""
                : day(at.atZone(sites.zone(siteId)).toLocalDate()) + ", " + timeAt(siteId, at);
    }

    /** By which clock the times of this day are told where the user works. */
    public ClockWords clock(LocalDate day) {
        return new ClockWords(day, getZone(), wording());
    }

    /** By which clock the times of this day are told at this site. */
    public ClockWords clockAt(long siteId, LocalDate day) {
        return new ClockWords(day, sites.zone(siteId), wordingAt(siteId));
    }

    public String day(LocalDate day) {
        return day == null ? "" : wording().day(day);
    }

    public String dayWithYear(LocalDate day) {
        return day == null ? "" : wording().dayWithYear(day);
    }

    public String dayInFull(LocalDate day) {
        return day == null ? "" : wording().dayInFull(day);
    }

    public String date(LocalDate day) {
        return day == null ? "" : wording().date(day);
    }

    public String relative(LocalDate day) {
        return day == null ? "" : wording().relative(day);
    }

    public String lasting(LocalDate day) {
        return day == null ? "" : wording().lasting(day);
    }

    public String dayAndRelative(LocalDate day) {
        return day == null ? "" : wording().dayAndRelative(day);
    }

    public String days(LocalDate first, LocalDate last) {
        return first == null || last == null ? "" : wording().days(first, last);
    }

    public String stretch(Stretch stretch) {
        return stretch == null ? "" : wording().stretch(stretch.from(), stretch.until());
    }

    public String time(LocalTime time) {
        return time == null ? "" : wording().time(time);
    }

    public String times(LocalTime from, LocalTime to) {
        return from == null || to == null ? "" : wording().times(from, to);
    }

    /** The day of an instant where the user works. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(getZone()).toLocalDate();
    }

    /** The time of day of an instant where the user works. */
    public LocalTime timeOf(Instant instant) {
        return instant.atZone(getZone()).toLocalTime();
    }

    /** An instant as it was where the user works: "Wed 14 Jan, 09:14". */
    public String moment(Instant instant) {
        return instant == null ? "" : day(dayOf(instant)) + ", " + time(timeOf(instant));
    }

    public String minutes(int minutes) {
        return wording().minutes(minutes);
    }

    /** A period as rules write it ({@code P1Y2M}), in words. */
    public String period(String period) {
        return period == null || period.isEmpty() ? "" : wording().period(Period.parse(period));
    }

    public int age(LocalDate bornOn) {
        return wording().years(bornOn, getToday());
    }

    public String number(Number number) {
        return number == null ? "" : wording().number(number);
    }

    /** The first letters of a name, two at most: "Hannah Price" is HP. */
    public String initials(String name) {
        List<String> letters =
                Stream.of(Optional.ofNullable(name).orElse("").split("[\\s.]+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                        .map(letter -> letter.toUpperCase(wording().locale()))
                        .collect(Collectors.toList());
        return letters.size() < 2
                ? String.join("", letters)
                : letters.get(0) + letters.get(letters.size() - 1);
    }

    /** A constant as our style sheets name it: TOO_SOON is too-soon. */
    public String css(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String sessions(int done, int booked, int open) {
        return wording().sessions(done, booked, open);
    }

    /** A class for each dot of a course. */
    public List<String> dots(int done, int booked, int open) {
        List<String> dots = new ArrayList<>(Collections.nCopies(done, "is-done"));
        dots.addAll(Collections.nCopies(booked, "is-booked"));
        dots.addAll(Collections.nCopies(open, "is-open"));
        return dots;
    }
}
