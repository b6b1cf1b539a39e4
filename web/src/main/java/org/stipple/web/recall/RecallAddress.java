package org.stipple.web.recall;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.recall.list.AskRecall;
import org.stipple.recall.list.ContactFilter;
import org.stipple.recall.list.DueWithin;
import org.stipple.recall.list.RecallFilter;
import org.stipple.recall.list.RecallSort;
import org.stipple.recall.list.RecallTab;

/**
 * Filter, order and place of a worklist as they stand in the address, so that Back and a bookmark
 * lead to what was seen. What is not understood there counts as not said.
 */
public class RecallAddress implements Serializable {

    private static final String NUMBER = "\\d{1,18}";

    /** As many as anybody picks by hand; a page has fewer rows. */
    private static final int MOST_PICKED = 500;

    private static final long serialVersionUID = 1L;
    private static final String EVERYWHERE = "0";

    /** Rows of a page. */
    static final int ROWS = 50;

    private final Map<String, String> said;

    public RecallAddress() {
        this(new LinkedHashMap<>());
    }

    private RecallAddress(Map<String, String> said) {
        this.said = said;
    }

    /** As a request says it. */
    static RecallAddress of(Map<String, String> parameters) {
        RecallAddress address = new RecallAddress();
        Stream.of("tab", "site", "person", "with", "due", "contact", "sort", "order", "after")
                .filter(name -> parameters.getOrDefault(name, "").length() < 60)
                .filter(name -> !parameters.getOrDefault(name, "").isBlank())
                .forEach(name -> address.said.put(name, parameters.get(name)));
        return address;
    }

    /** The same with another word for one thing, from the first page on. */
    public RecallAddress with(String name, Object value) {
        Map<String, String> other = new LinkedHashMap<>(said);
        other.remove("after");
        if (value == null || value.toString().isEmpty()) {
            other.remove(name);
        } else {
            other.put(name, value.toString());
        }
        return new RecallAddress(other);
    }

    /** Sorted by this column; the other way round where it is sorted by it already. */
    public RecallAddress sorted(RecallSort by) {
        boolean turns = getSort() == by && !isDescending();
        return with("sort", by).with("order", turns ? "desc" : null);
    }

    /** What follows the path, with its question mark; blank for the list as it is first seen. */
    public String getQuery() {
        return said.isEmpty()
                ? ""
                : said.entrySet().stream()
                        .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** What it says, by name. */
    public List<Map.Entry<String, String>> getSaid() {
        return List.copyOf(said.entrySet());
    }

    /** The same behind another parameter. */
    public String getMore() {
        return getQuery().replace('?', '&');
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /**
     * What is asked for.
     *
     * @param here the site that is shown where the address names none
     */
    AskRecall ask(VisitKind kind, long here) {
        return new AskRecall(
                filter(kind, here), getTab(), getSort(), isDescending(), number("after"), ROWS + 1);
    }

    RecallFilter filter(VisitKind kind, long here) {
        return new RecallFilter(
                kind,
                said.containsKey("site") ? number("site") : here,
                getPerson(),
                getWith(),
                getDue(),
                getContact());
    }

    /** Whether the sites are all shown, and not only the one where one works. */
    public boolean isEverywhere() {
        return EVERYWHERE.equals(said.get("site"));
    }

    /** The site that is asked for; 0 where the address names none, or all. */
    public long getSite() {
        return number("site");
    }

    public long getPerson() {
        return number("person");
    }

    /** The rows that are picked, each once; what is no number is none. */
    static List<Long> picked(String[] values) {
        return Stream.of(values)
                .filter(value -> value.matches(NUMBER))
                .map(Long::valueOf)
                .distinct()
                .limit(MOST_PICKED)
                .toList();
    }

    private long number(String name) {
        String digits = said.getOrDefault(name, "");
        return digits.matches(NUMBER) ? Long.parseLong(digits) : 0;
    }

    /** User name; blank for anybody. */
    public String getWith() {
        return said.getOrDefault("with", "");
    }

    public RecallTab getTab() {
        return constant(RecallTab.class, "tab")
                .filter(tab -> RecallTab.shown().contains(tab))
                .orElse(RecallTab.OPEN);
    }

    public DueWithin getDue() {
        return constant(DueWithin.class, "due").orElse(DueWithin.ANY);
    }

    public ContactFilter getContact() {
        return constant(ContactFilter.class, "contact").orElse(ContactFilter.ANY);
    }

    public RecallSort getSort() {
        return constant(RecallSort.class, "sort").orElse(RecallSort.DUE);
    }

    private <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> each.name().equals(said.get(name)))
                .findFirst();
    }

    public boolean isDescending() {
        return "desc".equals(said.get("order"));
    }

    /** Whether it begins with the first page. */
    public boolean isFirst() {
        return number("after") == 0;
    }

    /** Whether more than the tab narrows the list. */
    public boolean isNarrow() {
        return Stream.of("person", "with", "due", "contact").anyMatch(said::containsKey);
    }

    /** How a column is sorted, as {@code aria-sort} says it. */
    public String sortedBy(RecallSort column) {
        if (getSort() != column) {
            return "none";
        }
        return isDescending() ? "descending" : "ascending";
    }

    /** The page after this row. */
    RecallAddress after(long id) {
        Map<String, String> other = new LinkedHashMap<>(said);
        other.put("after", Long.toString(id));
        return new RecallAddress(other);
    }
}
