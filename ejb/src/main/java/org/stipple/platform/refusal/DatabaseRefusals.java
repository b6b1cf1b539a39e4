package org.stipple.platform.refusal;

import jakarta.persistence.OptimisticLockException;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Reads out of a failure what the database would not accept. */
final class DatabaseRefusals {

    private static final String FOREIGN_KEY = "23503";
    private static final String UNIQUE = "23505";
    private static final String CHECK = "23514";
    private static final String EXCLUSION = "23P01";
    private static final String SERIALIZATION = "40001";
    private static final String DEADLOCK = "40P01";

    private DatabaseRefusals() {}

    /** What a user can be told of {@code failure}; empty where it is no refusal but a defect. */
    static Optional<BusinessException> find(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> read(cause).stream())
                .findFirst();
    }

    private static Optional<BusinessException> read(Throwable cause) {
        if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
            return Optional.of(new StaleException(cause));
        }
        return cause instanceof PSQLException refusal ? read(refusal) : Optional.empty();
    }

    private static Optional<BusinessException> read(PSQLException refusal) {
        return switch (String.valueOf(refusal.getSQLState())) {
            case FOREIGN_KEY, UNIQUE, CHECK, EXCLUSION ->
                    constraint(refusal).map(name -> new ConstraintException(name, refusal));
            case SERIALIZATION, DEADLOCK -> Optional.of(new ContendedException(refusal));
            default -> Optional.empty();
        };
    }

    // The name as the server sends it, beside the text: Hibernate reads it out of the text, which
    // is
    // in the server's language and says nothing for an exclusion (23P01) or a raised exception.
    private static Optional<String> constraint(PSQLException refusal) {
        return Optional.ofNullable(refusal.getServerErrorMessage())
                .map(ServerErrorMessage::getConstraint);
    }
}
