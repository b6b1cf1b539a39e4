package org.stipple.impact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stipple.happened.Histories;

/** Judges by both rules, client by client, and keeps what differs. */
final class Assessment {

    private final RecallComparison recalls;
    private final BookingComparison bookings;
    private final Map<ImpactKind, Integer> judged = new EnumMap<>(ImpactKind.class);
    private final List<ImpactRow> rows = new ArrayList<>();

    Assessment(RecallComparison recalls, BookingComparison bookings) {
        this.recalls = recalls;
        this.bookings = bookings;
    }

    void ask(ConcernedClient client) {
        Histories histories = new Histories(Map.of(client.id(), client.happenings()));
        Stream.concat(recalls.rows(client, histories), bookings.rows(client, histories))
                .forEach(this::keep);
    }

    private void keep(ImpactRow row) {
        judged.merge(row.kind(), 1, Integer::sum);
        if (!row.before().isAsGoodAs(row.after())) {
            rows.add(row);
        }
    }

    /** What differs, by day. */
    Impact impact(boolean isWhole) {
        return new Impact(judged, rows.stream().sorted(ImpactRow.BY_DAY).toList(), isWhole);
    }
}
