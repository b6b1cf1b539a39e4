package org.stipple.report.frame;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a report is made of, in the order in which it is shown.
 *
 * @param span what is answered where no period is named
 * @param by the dimensions by which rows are grouped where none is named; two at most
 * @param columns of the rows behind a figure
 */
public record ReportShape(
        Span span,
        List<Dimension> dimensions,
        List<String> by,
        List<Measure> measures,
        List<TileShape> tiles,
        ChartShape chart,
        List<Column> columns) {

    public ReportShape {
        dimensions = List.copyOf(dimensions);
        by = List.copyOf(by);
        measures = List.copyOf(measures);
        tiles = List.copyOf(tiles);
        columns = List.copyOf(columns);
    }

    public Optional<Dimension> findDimension(String key) {
        return dimensions.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    public Optional<Measure> findMeasure(String key) {
        return measures.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /**
     * @throws IllegalArgumentException if it has none
     */
    public Measure measure(String key) {
        return findMeasure(key).orElseThrow(() -> new IllegalArgumentException(key));
    }

    /** These measures and those that they are shares of, in their order. */
    List<Measure> withParts(Collection<String> keys) {
        return measures.stream().filter(each -> isNeeded(each.key(), keys)).toList();
    }

    private boolean isNeeded(String key, Collection<String> keys) {
        return keys.stream()
                .anyMatch(
                        asked ->
                                asked.equals(key)
                                        || measure(asked).part().equals(key)
                                        || measure(asked).whole().equals(key));
    }
}
