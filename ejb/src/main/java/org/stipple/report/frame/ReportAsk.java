package org.stipple.report.frame;

import java.io.Serializable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is asked of a report, as its address says it: as text it is the address's query, and saved
 * reports keep that.
 *
 * @param report its name
 * @param picks the one member of a dimension that is asked for, by the dimension's key; none for
 *     all
 * @param by the dimensions by which rows are grouped, the outer one first; two at most
 */
public record ReportAsk(String report, When when, SortedMap<String, String> picks, List<String> by)
        implements Serializable {

    /** The key of rows that have no member of a dimension. */
    public static final String NONE = "none";

    public ReportAsk {
        picks = new TreeMap<>(picks);
        by = List.copyOf(by);
    }

    public ReportAsk in(When other) {
        return new ReportAsk(report, other, picks, by);
    }

    public ReportAsk in(Period period) {
        return in(When.of(period, when.grain()));
    }

    /** Narrowed to this member of a dimension; to none of it where the member is empty. */
    public ReportAsk with(String dimension, String member) {
        SortedMap<String, String> others = new TreeMap<>(picks);
        if (member.isEmpty()) {
            others.remove(dimension);
        } else {
            others.put(dimension, member);
        }
        return new ReportAsk(report, when, others, by);
    }

    public ReportAsk by(List<String> others) {
        return new ReportAsk(report, when, picks, others);
    }

    /** The member of a dimension that it is narrowed to; empty for all. */
    public String pick(String dimension) {
        return picks.getOrDefault(dimension, "");
    }

    /** What the address says, in its order. */
    public Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        params.put("report", report);
        if (when.span() == Span.CUSTOM) {
            params.put("from", String.valueOf(when.from()));
            params.put("to", String.valueOf(when.to()));
        } else {
            params.put("period", when.span().code());
        }
        params.put("grain", Codes.of(when.grain()));
        params.putAll(picks);
        params.put("by", String.join(",", by));
        return params;
    }

    /** What such a query says, by name, for {@link Reading} to read. */
    public static Map<String, String> params(String query) {
        Map<String, String> params = new LinkedHashMap<>();
        for (String part : query.split("&", -1)) {
            int mark = part.indexOf('=');
            params.put(
                    part.substring(0, mark),
                    URLDecoder.decode(part.substring(mark + 1), StandardCharsets.UTF_8));
        }
        return params;
    }

    /** The same with more said, as a query. */
    public String plus(String... namesAndValues) {
        List<String> more = new ArrayList<>(List.of(toString()));
        for (int each = 0; each < namesAndValues.length; each += 2) {
            more.add(part(namesAndValues[each], namesAndValues[each + 1]));
        }
        return String.join("&", more);
    }

    private static String part(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return params().entrySet().stream()
                .map(each -> part(each.getKey(), each.getValue()))
                .collect(Collectors.joining("&"));
    }
}
