package org.stipple.web.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stipple.report.frame.Dimension;
import org.stipple.report.frame.Grain;
import org.stipple.report.frame.Member;
import org.stipple.report.frame.ReportAsk;
import org.stipple.report.frame.ReportShape;
import org.stipple.report.frame.Span;
import org.stipple.report.frame.When;
import org.stipple.report.words.ReportWords;

/** The filters of a report as links: each value is another address. */
final class Chips {

    /** With fewer to choose from there is nothing to choose. */
    private static final int A_CHOICE = 2;

    private final ReportShape shape;
    private final ReportAsk ask;
    private final Map<String, List<Member>> choices;
    private final ReportWords words;

    Chips(ReportShape shape, ReportAsk ask, Map<String, List<Member>> choices, ReportWords words) {
        this.shape = shape;
        this.ask = ask;
        this.choices = choices;
        this.words = words;
    }

    /** What a filter by a dimension is set to, in words; empty where it is not set. */
    String picked(Dimension dimension) {
        String key = ask.pick(dimension.key());
        return members(dimension).stream()
                .filter(member -> member.key().equals(key))
                .findFirst()
                .map(member -> words.member(dimension, member, ask.when().grain()))
                .orElse("");
    }

    /** What it is narrowed to, in words: "Marta Nowak", "Session 1". */
    List<String> picked() {
        return shape.dimensions().stream()
                .map(this::picked)
                .filter(picked -> !picked.isEmpty())
                .toList();
    }

    private List<Member> members(Dimension dimension) {
        List<Member> named =
                switch (dimension.kind()) {
                    case ID -> choices.getOrDefault(dimension.key(), List.of());
                    case CODE ->
                            dimension.codes().stream()
                                    .map(code -> new Member(dimension.key(), code, ""))
                                    .toList();
                    case UNIT -> List.of();
                };
        Member none = new Member(dimension.key(), ReportAsk.NONE, "");
        return ask.pick(dimension.key()).equals(ReportAsk.NONE)
                ? Stream.concat(named.stream(), Stream.of(none)).toList()
                : named;
    }

    List<Chip.Item> spans() {
        return Arrays.stream(Span.values())
                .filter(span -> span != Span.CUSTOM)
                .map(
                        span ->
                                new Chip.Item(
                                        words.text("span." + span),
                                        show(ask.in(When.of(span, ask.when().grain()))),
                                        span == ask.when().span()))
                .toList();
    }

    /** One for each dimension of which there is more than one member. */
    List<Chip> dimensions() {
        return shape.dimensions().stream()
                .filter(each -> members(each).size() >= A_CHOICE || !ask.pick(each.key()).isEmpty())
                .map(this::chip)
                .toList();
    }

    private Chip chip(Dimension dimension) {
        String all = words.text("all." + dimension.key());
        List<Chip.Item> items = new ArrayList<>();
        items.add(item(dimension, "", all));
        members(dimension)
                .forEach(
                        each ->
                                items.add(
                                        item(
                                                dimension,
                                                each.key(),
                                                words.member(
                                                        dimension, each, ask.when().grain()))));
        String picked = picked(dimension);
        return new Chip(
                dimension.key(),
                words.dimension(dimension),
                picked.isEmpty() ? all : picked,
                !picked.isEmpty(),
                items);
    }

    private Chip.Item item(Dimension dimension, String key, String label) {
        return new Chip.Item(
                label, show(ask.with(dimension.key(), key)), ask.pick(dimension.key()).equals(key));
    }

    Chip grain(String label) {
        Grain now = ask.when().grain();
        return new Chip(
                "grain",
                label,
                words.text("grain.many." + now),
                now != Grain.MONTH,
                Arrays.stream(Grain.values())
                        .map(
                                each ->
                                        new Chip.Item(
                                                words.text("grain.many." + each),
                                                show(ask.in(ask.when().cut(each))),
                                                each == now))
                        .toList());
    }

    /** By what rows are grouped: one dimension, or one within another. */
    Chip by(String label) {
        List<List<String>> ways = new ArrayList<>();
        List<String> keys = shape.dimensions().stream().map(Dimension::key).toList();
        keys.forEach(outer -> ways.add(List.of(outer)));
        keys.forEach(
                outer ->
                        keys.stream()
                                .filter(inner -> !inner.equals(outer))
                                .forEach(inner -> ways.add(List.of(outer, inner))));
        return new Chip(
                "by",
                label,
                grouped(ask.by()),
                !ask.by().equals(shape.by()),
                ways.stream()
                        .map(
                                way ->
                                        new Chip.Item(
                                                grouped(way),
                                                show(ask.by(way)),
                                                way.equals(ask.by())))
                        .toList());
    }

    /** "Technician, step". */
    String grouped(List<String> by) {
        String names =
                by.stream()
                        .map(key -> words.dimension(shape.findDimension(key).orElseThrow()))
                        .collect(Collectors.joining(", "));
        int first = names.indexOf(',');
        return first < 0
                ? names
                : names.substring(0, first) + names.substring(first).toLowerCase(Locale.ROOT);
    }

    static String show(ReportAsk ask) {
        return "show.xhtml?" + ask;
    }
}
