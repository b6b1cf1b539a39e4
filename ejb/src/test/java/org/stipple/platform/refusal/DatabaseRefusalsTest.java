package org.stipple.platform.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class DatabaseRefusalsTest {

    @ParameterizedTest
    @ValueSource(strings = {"23P01", "23505", "23503", "23514"})
    void a_broken_constraint_is_told_by_its_name_however_deep_it_lies(String state) {
        Throwable failure = new PersistenceException(new IllegalStateException(refusal(state)));

        Optional<BusinessException> words = DatabaseRefusals.find(failure);

        assertEquals(Optional.of("booking_room_free"), words.map(BusinessException::messageKey));
    }

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001"})
    void whoever_had_to_give_way_may_try_again(String state) {
        Optional<BusinessException> words = DatabaseRefusals.find(refusal(state));

        assertTrue(words.orElseThrow() instanceof ContendedException);
    }

    @Test
    void a_row_that_somebody_else_changed_is_stale() {
        Optional<BusinessException> words = DatabaseRefusals.find(new OptimisticLockException());

        assertTrue(words.orElseThrow() instanceof StaleException);
    }

    @Test
    void a_defect_is_not_dressed_up_as_a_refusal() {
        assertEquals(Optional.empty(), DatabaseRefusals.find(refusal("42703")));
        assertEquals(Optional.empty(), DatabaseRefusals.find(new NullPointerException()));
    }

    // As the server sends it: fields of one letter, ended by a zero; n is the constraint's name.
    private static PSQLException refusal(String state) {
        String fields = "SERROR\0C" + state + "\0MDer Wert verletzt etwas\0nbooking_room_free\0";
        return new PSQLException(new ServerErrorMessage(fields));
    }
}
