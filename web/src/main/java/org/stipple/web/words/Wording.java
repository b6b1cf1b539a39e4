package org.stipple.web.words;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Writes days, times, periods and numbers in one language, seen from one day. It has no clock:
 * {@code today} is handed in.
 */
public final class Wording {

    /** Days further away than this are written with their year even where the year is this one. */
    private static final int NEAR_DAYS = 183;

    private final Locale locale;
    private final LocalDate today;
    private final ResourceBundle texts;

    /**
     * @param locale out of the languages that the application speaks
     * @param today the calendar day at the clinic
     */
    public Wording(Locale locale, LocalDate today) {
        this.locale = locale;
        this.today = today;
        this.texts = ResourceBundle.getBundle("org.stipple.web.messages.common", locale);
    }

    public LocalDate today() {
        return today;
    }

    public Locale locale() {
        return locale;
    }

    /** With weekday, and with the year where it is not plain: "Wed 14 Jan", "Tue 4 Nov 2025". */
    public String day(LocalDate day) {
        return isNear(day) ? write("words.pattern.day", day) : dayWithYear(day);
    }

    /** With weekday and year: "Wed 14 Jan 2026". */
    public String dayWithYear(LocalDate day) {
        return write("words.pattern.dayWithYear", day);
    }

    /** In full, for headings: "Wednesday, 14 January". */
    public String dayInFull(LocalDate day) {
        return write("words.pattern.dayInFull", day);
    }

    /** Without weekday, as dates of birth are written: "3 Mar 1984". */
    public String date(LocalDate day) {
        return write("words.pattern.date", day);
    }

    /** The shortest form, for drawings: "14 Jan". */
    public String dayAndMonth(LocalDate day) {
        return write("words.pattern.dayAndMonth", day);
    }

    /** Weekday and day of the month: "Wed 14". */
    public String weekday(LocalDate day) {
        return write("words.pattern.weekday", day);
    }

    /** The weekday alone, as columns are headed: "Wed". */
    public String weekdayName(LocalDate day) {
        return write("words.pattern.weekdayName", day);
    }

    /** In full, for headings: "January 2026". */
    public String monthInFull(YearMonth month) {
        return write("words.pattern.monthInFull", month.atDay(1));
    }

    /** "Jan", for drawings; with the year where {@code withYear}. */
    public String month(LocalDate day, boolean withYear) {
        return write(withYear ? "words.pattern.monthWithYear" : "words.pattern.month", day);
    }

    /** How far a day is from today: "today", "yesterday", "in 6 days", "8 days ago". */
    public String relative(LocalDate day) {
        return text(
                "words.text.relative",
                ChronoUnit.DAYS.between(today, day),
                Math.abs(ChronoUnit.DAYS.between(today, day)));
    }

    /**
     * How long something has been so: "for 8 days", "since yesterday"; ahead as {@link #relative}.
     */
    public String lasting(LocalDate day) {
        return text(
                "words.text.lasting",
                ChronoUnit.DAYS.between(today, day),
                Math.abs(ChronoUnit.DAYS.between(today, day)));
    }

    /** Both: "Wed 14 Jan, in 6 days". */
    public String dayAndRelative(LocalDate day) {
        return day(day) + ", " + relative(day);
    }

    /** First and last day of a run: "Tue 20 Jan – Tue 3 Feb". */
    public String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : day(first) + " – " + day(last);
    }

    /** The same without the month's name twice, where both lie in one: "Mon 19 – Fri 23 Jan". */
    public String daysInShort(LocalDate first, LocalDate last) {
        boolean oneMonth =
                YearMonth.from(first).equals(YearMonth.from(last)) && !first.equals(last);
        return oneMonth
                ? write("words.pattern.weekday", first) + " – " + day(last)
                : days(first, last);
    }

    /**
     * Time in one piece: "Mon 19 – Fri 23 Jan" in whole days, "Mon 19 Jan, 12:00–14:30" within one,
     * else "Mon 19 Jan, 12:00 – Fri 23 Jan, 10:00".
     *
     * @param until exclusive
     */
    public String stretch(LocalDateTime from, LocalDateTime until) {
        LocalDate last = until.minusNanos(1).toLocalDate();
        boolean fromMidnight = from.toLocalTime().equals(LocalTime.MIDNIGHT);
        if (fromMidnight && until.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return daysInShort(from.toLocalDate(), last);
        }
        if (from.toLocalDate().equals(last)) {
            return day(last) + ", " + time(from.toLocalTime()) + "–" + end(until);
        }
        return day(from.toLocalDate())
                + ", "
                + time(from.toLocalTime())
                + " – "
                + day(last)
                + ", "
                + end(until);
    }

    private String end(LocalDateTime until) {
        return until.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? texts.getString("words.text.midnight")
                : time(until.toLocalTime());
    }

    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(texts.getString("words.pattern.time"), locale)
                .format(time);
    }

    /** "10:00–14:00". */
    public String times(LocalTime from, LocalTime to) {
        return time(from) + "–" + time(to);
    }

    /** A length of time in hours and minutes: "4 h", "3 h 30 min", "45 min". */
    public String minutes(int minutes) {
        return text("words.text.minutes", minutes / 60, minutes % 60).strip();
    }

    /** A period in words: "4 weeks", "1 year 2 months"; an empty one is "0 days". */
    public String period(Period period) {
        List<String> parts = new ArrayList<>();
        addPart(parts, "words.text.years", period.getYears());
        addPart(parts, "words.text.months", period.getMonths());
        boolean weeks = period.getDays() % 7 == 0 && period.getDays() > 0;
        addPart(
                parts,
                weeks ? "words.text.weeks" : "words.text.days",
                weeks ? period.getDays() / 7 : period.getDays());
        return parts.isEmpty() ? text("words.text.days", 0) : String.join(" ", parts);
    }

    private void addPart(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(text(key, count));
        }
    }

    /** Whole years from one day to another: an age. */
    public int years(LocalDate from, LocalDate to) {
        return Period.between(from, to).getYears();
    }

    public String number(Number number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    /** How many sessions are done, booked and open, for those who hear the page. */
    public String sessions(int done, int booked, int open) {
        return text("words.text.sessions", done, booked, open);
    }

    /** The sentence of this key with its places filled. */
    public String text(String key, Object... places) {
        return new MessageFormat(texts.getString(key), locale).format(places);
    }

    /** The text of this key; empty where the bundle has none. */
    public Optional<String> find(String key) {
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }

    private boolean isNear(LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(today, day)) <= NEAR_DAYS;
    }

    private String write(String key, LocalDate day) {
        return DateTimeFormatter.ofPattern(texts.getString(key), locale).format(day);
    }
}
