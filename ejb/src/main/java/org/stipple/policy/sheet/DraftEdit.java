package org.stipple.policy.sheet;

import java.util.List;
import java.util.Map;

/** One change of a draft. It is applied to what the draft says by then. */
public sealed interface DraftEdit {

    /** What it is upon. */
    Sheet sheet();

    /**
     * The content with the change made.
     *
     * @throws RowGoneException if the row was removed meanwhile
     * @throws CellChangedException if a cell says something else by now than was seen
     */
    DraftContent applyTo(DraftContent content);

    /** What is done: its kind, the sheet, and the name of the row where there is one. */
    default String describe(DraftContent before) {
        return kind() + " " + sheet() + " " + rowName(before);
    }

    /** What is done. */
    ChangeKind kind();

    /** The row that it is upon; 0 where it is upon several or none. */
    default int row() {
        return 0;
    }

    private String rowName(DraftContent before) {
        return before.find(sheet(), row())
                .map(row -> row.cell(sheet().columns().get(0)))
                .orElse("");
    }

    /**
     * Cells of a row typed over.
     *
     * @param seen what stood in these cells when they were typed over
     * @param typed the new text; empty empties the cell
     */
    record TypeCells(Sheet sheet, int row, Map<String, String> seen, Map<String, String> typed)
            implements DraftEdit {

        public TypeCells {
            seen = Map.copyOf(seen);
            typed = Map.copyOf(typed);
            if (!sheet.columns().containsAll(typed.keySet())) {
                throw new IllegalArgumentException("no such column: " + typed.keySet());
            }
        }

        /** One cell. */
        public static TypeCells of(Sheet sheet, int row, String column, String seen, String typed) {
            return new TypeCells(sheet, row, Map.of(column, seen), Map.of(column, typed));
        }

        @Override
        public ChangeKind kind() {
            return ChangeKind.TYPED;
        }

        @Override
        public DraftContent applyTo(DraftContent content) {
            SheetRow now = found(content, sheet, row);
            typed.forEach((column, text) -> mustBeAsSeen(column, text, now.cell(column)));
            return content.typed(sheet, row, typed);
        }

        /** Whoever typed the same has no quarrel. */
        private void mustBeAsSeen(String column, String text, String now) {
            if (!now.equals(seen.getOrDefault(column, "")) && !now.equals(text)) {
                throw new CellChangedException(column, now);
            }
        }
    }

    /**
     * New rows.
     *
     * @param after the row that they follow; 0 for the end of the sheet
     */
    record AddRows(Sheet sheet, int after, List<Map<String, String>> rows) implements DraftEdit {

        public AddRows {
            rows = List.copyOf(rows);
        }

        @Override
        public ChangeKind kind() {
            return ChangeKind.ADDED;
        }

        @Override
        public DraftContent applyTo(DraftContent content) {
            int place = content.place(sheet, after);
            return content.added(sheet, place < 0 ? content.rows(sheet).size() : place + 1, rows);
        }
    }

    /**
     * A copy below its original.
     *
     * @param changed the cells in which it differs
     */
    record DuplicateRow(Sheet sheet, int row, Map<String, String> changed) implements DraftEdit {

        public DuplicateRow {
            changed = Map.copyOf(changed);
        }

        @Override
        public ChangeKind kind() {
            return ChangeKind.DUPLICATED;
        }

        @Override
        public DraftContent applyTo(DraftContent content) {
            SheetRow original = found(content, sheet, row);
            return content.added(
                    sheet, content.place(sheet, row) + 1, List.of(original.with(changed).cells()));
        }
    }

    /** Rows that go. */
    record RemoveRows(Sheet sheet, List<Integer> rows) implements DraftEdit {

        public RemoveRows {
            rows = List.copyOf(rows);
        }

        @Override
        public ChangeKind kind() {
            return ChangeKind.REMOVED;
        }

        @Override
        public DraftContent applyTo(DraftContent content) {
            DraftContent left = content;
            for (int row : rows) {
                found(left, sheet, row);
                left = left.removed(sheet, row);
            }
            return left;
        }
    }

    /**
     * A row in another place.
     *
     * @param by how many places, downwards if more than 0
     */
    record MoveRow(Sheet sheet, int row, int by) implements DraftEdit {

        @Override
        public ChangeKind kind() {
            return ChangeKind.MOVED;
        }

        @Override
        public DraftContent applyTo(DraftContent content) {
            found(content, sheet, row);
            return content.moved(sheet, row, by);
        }
    }

    /** Several changes of one sheet, all or none. */
    record Together(Sheet sheet, List<DraftEdit> edits) implements DraftEdit {

        public Together {
            edits = List.copyOf(edits);
        }

        @Override
        public ChangeKind kind() {
            return edits.get(0).kind();
        }

        @Override
        public DraftContent applyTo(DraftContent content) {
            DraftContent changed = content;
            for (DraftEdit edit : edits) {
                changed = edit.applyTo(changed);
            }
            return changed;
        }
    }

    private static SheetRow found(DraftContent content, Sheet sheet, int key) {
        return content.find(sheet, key).orElseThrow(RowGoneException::new);
    }
}
