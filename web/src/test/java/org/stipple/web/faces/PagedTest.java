package org.stipple.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagedTest {

    private static final List<Integer> TEN = IntStream.range(0, 10).boxed().toList();

    @Test
    void pages_follow_each_other_without_a_gap_and_without_a_row_twice() {
        List<Integer> seen = new ArrayList<>();
        Paged<Integer> page = Paged.of(TEN, null, 4);
        seen.addAll(page.getShown());
        while (page.isMore()) {
            page = Paged.of(TEN, "" + page.getNext(), 4);
            seen.addAll(page.getShown());
        }

        assertEquals(TEN, seen);
        assertEquals(4, page.getPrevious());
    }

    @Test
    void what_names_no_row_of_it_is_the_first_page() {
        for (String first : List.of("", "-1", "ten", "10", "9999999")) {
            assertEquals(List.of(0, 1, 2), Paged.of(TEN, first, 3).getShown(), first);
        }
        assertEquals(List.of(), Paged.of(List.of(), "3", 3).getShown());
    }

    @Test
    void a_list_that_fits_is_whole() {
        assertTrue(Paged.of(TEN, "", 10).isWhole());
        assertFalse(Paged.of(TEN, "", 9).isWhole());
        assertFalse(Paged.of(TEN, "9", 9).isWhole());
    }
}
