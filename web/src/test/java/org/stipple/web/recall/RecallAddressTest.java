package org.stipple.web.recall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.recall.list.AskRecall;
import org.stipple.recall.list.ContactFilter;
import org.stipple.recall.list.RecallSort;
import org.stipple.recall.list.RecallTab;

class RecallAddressTest {

    @Test
    void an_address_that_says_nothing_asks_for_all_that_is_open_where_one_works() {
        AskRecall ask = RecallAddress.of(Map.of()).ask(VisitKind.TOUCH_UP, 3);

        assertEquals(RecallTab.OPEN, ask.tab());
        assertEquals(RecallSort.DUE, ask.sort());
        assertEquals(3, ask.filter().siteId());
        assertEquals(0, ask.after());
    }

    @Test
    void what_is_not_understood_counts_as_not_said() {
        RecallAddress address =
                RecallAddress.of(
                        Map.of(
                                "tab", "PRESSING",
                                "sort", "due_on; drop table client",
                                "person", "-1 or 1=1",
                                "contact", "never",
                                "after", "9".repeat(30)));

        assertEquals(RecallTab.OPEN, address.getTab());
        assertEquals(RecallSort.DUE, address.getSort());
        assertEquals(0, address.getPerson());
        assertEquals(ContactFilter.ANY, address.getContact());
        assertTrue(address.isFirst());
    }

    @Test
    void a_filter_keeps_the_others_and_begins_with_the_first_page() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("tab", "DUE");
        said.put("after", "17");

        assertEquals("?tab=DUE&with=a%26b", RecallAddress.of(said).with("with", "a&b").getQuery());
    }

    @Test
    void the_column_by_which_it_is_sorted_turns_it_round() {
        RecallAddress address = RecallAddress.of(Map.of());

        RecallAddress turned = address.sorted(RecallSort.DUE);

        assertEquals("descending", turned.sortedBy(RecallSort.DUE));
        assertFalse(turned.sorted(RecallSort.CLIENT).isDescending());
        assertEquals("none", turned.sortedBy(RecallSort.CLIENT));
    }

    @Test
    void all_sites_are_not_the_one_where_one_works() {
        assertEquals(
                0,
                RecallAddress.of(Map.of("site", "0")).ask(VisitKind.REVIEW, 3).filter().siteId());
    }
}
