package org.stipple.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What came of a statement.
 *
 * @param answer the constraint that refused it, or else the SQL state; blank if it was taken
 */
record Attempt(String statement, String answer) {

    static final String TAKEN = "";
    static final String NO_RIGHT = "42501";

    static Attempt taken(String statement) {
        return new Attempt(statement, TAKEN);
    }

    static Attempt refused(String statement, SQLException refusal) {
        return new Attempt(statement, constraint(refusal).orElse(refusal.getSQLState()));
    }

    /** Those that came out in another way than this one. */
    static List<Attempt> notAnswered(String expected, List<Attempt> attempts) {
        return attempts.stream().filter(attempt -> !attempt.answer().equals(expected)).toList();
    }

    private static Optional<String> constraint(SQLException refusal) {
        return refusal instanceof PSQLException told
                ? Optional.ofNullable(told.getServerErrorMessage())
                        .map(ServerErrorMessage::getConstraint)
                : Optional.empty();
    }
}
