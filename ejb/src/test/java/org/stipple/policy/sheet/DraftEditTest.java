package org.stipple.policy.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stipple.policy.sheet.DraftEdit.AddRows;
import org.stipple.policy.sheet.DraftEdit.DuplicateRow;
import org.stipple.policy.sheet.DraftEdit.MoveRow;
import org.stipple.policy.sheet.DraftEdit.RemoveRows;
import org.stipple.policy.sheet.DraftEdit.Together;
import org.stipple.policy.sheet.DraftEdit.TypeCells;
import org.stipple.policy.table.Shipped;
import org.stipple.policy.table.VersionContent;

/** What edits do to a draft. */
class DraftEditTest {

    private static final DraftContent HOUSE = Typed.of(Shipped.content("house"));
    private static final SheetRow FIRST = HOUSE.rows(Sheet.RULES).get(0);

    private static List<String> codes(DraftContent draft) {
        return draft.rows(Sheet.RULES).stream().map(row -> row.cell("code")).toList();
    }

    private static DraftContent type(DraftContent draft, String seen, String typed) {
        return TypeCells.of(Sheet.RULES, FIRST.key(), "minimum", seen, typed).applyTo(draft);
    }

    private static String minimum(DraftContent draft) {
        return draft.find(Sheet.RULES, FIRST.key()).orElseThrow().cell("minimum");
    }

    @Test
    void a_version_typed_out_reads_back_as_it_was() {
        for (String id : List.of("house", "gates", "7derma", "vinci", "prohairclinic")) {
            VersionContent content = Shipped.content(id);

            assertEquals(content, Typed.read(Typed.of(content)), id);
            assertEquals(Typed.of(content), DraftJson.read(DraftJson.write(Typed.of(content))), id);
        }
    }

    @Test
    void what_is_typed_is_kept_right_or_wrong() {
        assertEquals("ten days or so", minimum(type(HOUSE, "P7D", "ten days or so")));
        assertEquals("", minimum(type(HOUSE, "P7D", "")));
    }

    @Test
    void a_cell_that_somebody_else_typed_over_is_refused_and_theirs_stands() {
        DraftContent theirs = type(HOUSE, "P7D", "P10D");

        CellChangedException refused =
                assertThrows(CellChangedException.class, () -> type(theirs, "P7D", "P12D"));

        assertEquals("P10D", refused.theirs());
        assertEquals("minimum", refused.column());
        assertEquals("P10D", minimum(theirs));
    }

    @Test
    void who_typed_the_same_has_no_quarrel() {
        assertEquals("P10D", minimum(type(type(HOUSE, "P7D", "P10D"), "P7D", "P10D")));
    }

    @Test
    void two_people_may_type_in_two_cells_of_a_row() {
        DraftContent theirs = type(HOUSE, "P7D", "P10D");
        DraftContent both =
                TypeCells.of(Sheet.RULES, FIRST.key(), "maximum", "P6W", "P8W").applyTo(theirs);

        assertEquals("P10D", minimum(both));
        assertEquals("P8W", both.find(Sheet.RULES, FIRST.key()).orElseThrow().cell("maximum"));
    }

    @Test
    void a_row_that_somebody_removed_is_told() {
        DraftContent without = new RemoveRows(Sheet.RULES, List.of(FIRST.key())).applyTo(HOUSE);

        assertThrows(RowGoneException.class, () -> type(without, "P7D", "P10D"));
        assertEquals("HO-S1-S2-SCAR", codes(without).get(0));
    }

    @Test
    void a_key_is_never_given_twice() {
        DraftContent without = new RemoveRows(Sheet.RULES, List.of(FIRST.key())).applyTo(HOUSE);
        DraftContent again =
                new AddRows(Sheet.RULES, 0, List.of(Map.of("code", "NEW"))).applyTo(without);

        assertEquals(HOUSE.nextKey(), again.rows(Sheet.RULES).get(11).key());
        assertEquals("NEW", codes(again).get(11));
    }

    @Test
    void a_copy_stands_below_its_original_and_differs_where_said() {
        DraftContent copied =
                new DuplicateRow(Sheet.RULES, FIRST.key(), Map.of("code", "HO-S1-S2-2"))
                        .applyTo(HOUSE);

        assertEquals(
                List.of("HO-S1-S2", "HO-S1-S2-2", "HO-S1-S2-SCAR"), codes(copied).subList(0, 3));
        assertEquals("P7D", copied.rows(Sheet.RULES).get(1).cell("minimum"));
    }

    @Test
    void a_row_moves_to_the_ends_at_most() {
        DraftContent last = new MoveRow(Sheet.RULES, FIRST.key(), 99).applyTo(HOUSE);
        DraftContent second = new MoveRow(Sheet.RULES, FIRST.key(), 1).applyTo(HOUSE);

        assertEquals("HO-S1-S2", codes(last).get(11));
        assertEquals(List.of("HO-S1-S2-SCAR", "HO-S1-S2"), codes(second).subList(0, 2));
    }

    @Test
    void of_several_changes_all_are_made_or_none() {
        Together edits =
                new Together(
                        Sheet.RULES,
                        List.of(
                                TypeCells.of(Sheet.RULES, FIRST.key(), "minimum", "P7D", "P10D"),
                                TypeCells.of(Sheet.RULES, 999, "minimum", "", "P1D")));

        assertThrows(RowGoneException.class, () -> edits.applyTo(HOUSE));
        assertEquals("P7D", minimum(HOUSE));
    }
}
