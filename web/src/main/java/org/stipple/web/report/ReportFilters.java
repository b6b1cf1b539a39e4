package org.stipple.web.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stipple.report.frame.Member;
import org.stipple.report.frame.Period;
import org.stipple.report.frame.Reading;
import org.stipple.report.frame.ReportAsk;
import org.stipple.report.frame.ReportShape;
import org.stipple.report.frame.Span;
import org.stipple.report.words.ReportWords;

/** The filters of a report as its page shows them, with what is wrong at the field. */
public final class ReportFilters {

    private final ReportShape shape;
    private final Reading reading;
    private final ReportWords words;
    private final Chips chips;

    ReportFilters(
            ReportShape shape,
            Reading reading,
            Map<String, List<Member>> choices,
            ReportWords words) {
        this.shape = shape;
        this.reading = reading;
        this.words = words;
        this.chips = new Chips(shape, reading.ask(), choices, words);
    }

    ReportWords words() {
        return words;
    }

    /** What is asked, as the address's query. */
    public ReportAsk getAsk() {
        return reading.ask();
    }

    /** The period in words; as typed where it cannot be read. */
    public String getPeriod() {
        return reading.period()
                .map(words.periods()::period)
                .orElseGet(
                        () ->
                                isCustom()
                                        ? words.text(
                                                "period.fromTo",
                                                reading.typedFrom(),
                                                reading.typedTo())
                                        : words.text("span." + reading.ask().when().span()));
    }

    /** Whether it is another period than that which is answered where none is named. */
    public boolean isPeriodSet() {
        return reading.ask().when().span() != shape.span();
    }

    public List<Chip.Item> getSpans() {
        return chips.spans();
    }

    public boolean isCustom() {
        return reading.ask().when().span() == Span.CUSTOM;
    }

    public String getFrom() {
        return reading.typedFrom();
    }

    public String getTo() {
        return reading.typedTo();
    }

    /** What else the form of the period keeps, by the names of the address. */
    public List<Map.Entry<String, String>> getKept() {
        Map<String, String> kept = new LinkedHashMap<>(reading.ask().params());
        kept.keySet().removeAll(List.of("period", "from", "to"));
        return List.copyOf(kept.entrySet());
    }

    /** Site, technician, step, and whatever else the report is narrowed by. */
    public List<Chip> getChips() {
        return chips.dimensions();
    }

    public Chip getGrain() {
        return chips.grain(words.text("filter.grain"));
    }

    public Chip getBy() {
        return chips.by(words.text("filter.by"));
    }

    /** What is wrong at this field of the period; empty if nothing is. */
    public String problemAt(String field) {
        return reading.problem()
                .filter(problem -> problem.kind().field().equals(field))
                .map(words.periods()::problem)
                .orElse("");
    }

    String grouped() {
        return reading.ask().by().isEmpty()
                ? words.text("table.titleOfAll")
                : words.text(
                        "table.title", chips.grouped(reading.ask().by()).toLowerCase(Locale.ROOT));
    }

    /** "December 2025, Marta Nowak, Session 1. As of Wed 14 Jan, 10:42." */
    String lead(Period period, String now) {
        return words.text("lead", of(period), now);
    }

    /** The period and what else is asked, in words. */
    public String getPeriodAndPicks() {
        return reading.period().map(this::of).orElseGet(this::getPeriod);
    }

    /** "December 2025, Marta Nowak, Session 1". */
    String of(Period period) {
        return Stream.concat(Stream.of(words.periods().period(period)), chips.picked().stream())
                .collect(Collectors.joining(", "));
    }
}
