package org.stipple.policy.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Everything that is typed of a version: its sheets, with rows in their order.
 *
 * @param nextKey for the next row; a key is never given twice
 * @param sheets every one of them; unmodifiable
 */
public record DraftContent(int nextKey, Map<Sheet, List<SheetRow>> sheets) {

    public static final DraftContent EMPTY = new DraftContent(1, Map.of());

    public DraftContent {
        Map<Sheet, List<SheetRow>> copy = new EnumMap<>(Sheet.class);
        for (Sheet sheet : Sheet.values()) {
            copy.put(sheet, List.copyOf(sheets.getOrDefault(sheet, List.of())));
        }
        sheets = Collections.unmodifiableMap(copy);
    }

    public List<SheetRow> rows(Sheet sheet) {
        return sheets.get(sheet);
    }

    public Optional<SheetRow> find(Sheet sheet, int key) {
        return rows(sheet).stream().filter(row -> row.key() == key).findFirst();
    }

    /** The place of a row in its sheet, from 0; -1 where it is gone. */
    public int place(Sheet sheet, int key) {
        List<SheetRow> rows = rows(sheet);
        return IntStream.range(0, rows.size())
                .filter(place -> rows.get(place).key() == key)
                .findFirst()
                .orElse(-1);
    }

    /** The same with these cells typed over; empty text empties a cell. */
    DraftContent typed(Sheet sheet, int key, Map<String, String> cells) {
        List<SheetRow> rows = new ArrayList<>(rows(sheet));
        int place = getPlace(sheet, key);
        rows.set(place, rows.get(place).with(cells));
        return with(sheet, rows, nextKey);
    }

    /** The same with these rows added at the place. */
    DraftContent added(Sheet sheet, int place, List<Map<String, String>> more) {
        List<SheetRow> rows = new ArrayList<>(rows(sheet));
        for (int i = 0; i < more.size(); i++) {
            rows.add(place + i, new SheetRow(nextKey + i, more.get(i)));
        }
        return with(sheet, rows, nextKey + more.size());
    }

    DraftContent removed(Sheet sheet, int key) {
        List<SheetRow> rows = new ArrayList<>(rows(sheet));
        rows.remove(getPlace(sheet, key));
        return with(sheet, rows, nextKey);
    }

    /** The same with a row moved by so many places, to the end at most. */
    DraftContent moved(Sheet sheet, int key, int by) {
        List<SheetRow> rows = new ArrayList<>(rows(sheet));
        int from = getPlace(sheet, key);
        SheetRow row = rows.remove(from);
        rows.add(Math.max(0, Math.min(rows.size(), from + by)), row);
        return with(sheet, rows, nextKey);
    }

    /** The same with other rows in the place of all of one sheet. */
    public DraftContent replaced(Sheet sheet, List<Map<String, String>> rows) {
        return with(sheet, List.of(), nextKey).added(sheet, 0, rows);
    }

    private int getPlace(Sheet sheet, int key) {
        int place = place(sheet, key);
        if (place < 0) {
            throw new NoSuchElementException("no row " + key + " in " + sheet);
        }
        return place;
    }

    private DraftContent with(Sheet sheet, List<SheetRow> rows, int next) {
        Map<Sheet, List<SheetRow>> all = new EnumMap<>(sheets);
        all.put(sheet, rows);
        return new DraftContent(next, all);
    }
}
