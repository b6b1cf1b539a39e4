package org.stipple.policy.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stipple.policy.check.Fault.Kind;
import org.stipple.policy.table.CareAction;
import org.stipple.policy.table.CarePoint;
import org.stipple.policy.table.CarePoint.OfDays;
import org.stipple.policy.table.CarePoint.OfHours;
import org.stipple.policy.table.CareSession;

/** The checks of care lines as typed, columns named as in the file. */
public final class CareCheck {

    private final TypedRow row;

    private CareCheck(TypedRow row) {
        this.row = row;
    }

    /** All faults, in the order of the rows. */
    public static List<Fault> faults(List<Map<String, String>> rows) {
        List<String> codes = TypedRow.column(rows, "code");
        List<Fault> faults = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            TypedRow row = new TypedRow(index + 1, rows.get(index), "code");
            new CareCheck(row).check();
            Codes.findEarlier(codes, index)
                    .ifPresent(
                            earlier -> row.fault("code", Kind.CODE_TWICE, String.valueOf(earlier)));
            faults.addAll(row.faults());
        }
        return faults;
    }

    private void check() {
        row.needs("code", Kind.CODE_EMPTY);
        if (!row.cell("code").isBlank() && !Codes.isCode(row.cell("code"))) {
            row.fault("code", Kind.CODE_SHAPE, row.cell("code"));
        }
        row.reads("action", CareAction::valueOf, Kind.ACTION_UNKNOWN);
        row.reads("session", CareSession::valueOf, Kind.SESSION_UNKNOWN);
        Optional<CarePoint> starts = checkPoint("starts");
        if (!row.cell("ends").isEmpty() && !row.cell("ends").equals(CarePoint.COURSE_END)) {
            Optional<CarePoint> ends = checkPoint("ends");
            if (starts.isPresent() && ends.isPresent()) {
                checkOrder(starts.get(), ends.get());
            }
        }
        row.needs("text", Kind.TEXT_EMPTY);
    }

    private Optional<CarePoint> checkPoint(String column) {
        Optional<CarePoint> point = RowCheck.read(CarePoint::parse, row.cell(column));
        if (point.isEmpty()) {
            row.fault(column, Kind.POINT_SHAPE, row.cell(column));
        } else if (point.get() instanceof OfDays days && Periods.isTooLong(days.period())) {
            row.fault(column, Kind.PERIOD_TOO_LONG, row.cell(column));
        }
        return point;
    }

    private void checkOrder(CarePoint starts, CarePoint ends) {
        if (!starts.getClass().equals(ends.getClass())) {
            row.fault("ends", Kind.DURATION_WITH_PERIOD, row.cell("starts"), row.cell("ends"));
        } else if (endsBefore(starts, ends)) {
            row.fault("ends", Kind.ENDS_BEFORE_STARTS, row.cell("starts"), row.cell("ends"));
        }
    }

    /** A line of days has its last one, a line of hours ends when its last one has passed. */
    private static boolean endsBefore(CarePoint starts, CarePoint ends) {
        if (starts instanceof OfDays first && ends instanceof OfDays last) {
            return Periods.isEver(day -> last.placeAround(day) < first.placeAround(day));
        }
        return ((OfHours) ends).hours() <= ((OfHours) starts).hours();
    }
}
