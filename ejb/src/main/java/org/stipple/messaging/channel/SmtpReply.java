package org.stipple.messaging.channel;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail server answered: a number of three digits, perhaps a finer one (RFC 3463), words.
 *
 * @param finer empty where there was none
 */
record SmtpReply(int code, String finer, String line) {

    private static final Pattern REPLY =
            Pattern.compile(
                    "^([245]\\d\\d)[ -](?:([245]\\.\\d{1,3}\\.\\d{1,3}) )?.*", Pattern.DOTALL);

    /** No such mailbox, not here, moved, no such name. */
    private static final Set<Integer> NO_SUCH_ADDRESS = Set.of(550, 551, 553);

    private static final String FINER_NO_SUCH_ADDRESS = "5\\.1\\.\\d+|5\\.2\\.1";

    /** The refusal that an exception tells of; empty where no server refused anything. */
    static Optional<SmtpReply> in(MessagingException failure) {
        for (Exception one = failure; one != null; one = next(one)) {
            Matcher found = REPLY.matcher(String.valueOf(one.getMessage()));
            if (found.matches() && !found.group(1).startsWith("2")) {
                String finer = found.group(2) == null ? "" : found.group(2);
                return Optional.of(
                        new SmtpReply(Integer.parseInt(found.group(1)), finer, one.getMessage()));
            }
        }
        return Optional.empty();
    }

    private static Exception next(Exception one) {
        return one instanceof MessagingException failure ? failure.getNextException() : null;
    }

    boolean isForGood() {
        return code >= 500;
    }

    /** Whether it said of the recipient that there is none; a matter of policy is not hers. */
    boolean isNoSuchAddress(MessagingException failure) {
        boolean ofRecipient =
                failure instanceof SendFailedException sending
                        && sending.getInvalidAddresses() != null
                        && sending.getInvalidAddresses().length > 0;
        return ofRecipient
                && isForGood()
                && (finer.isEmpty()
                        ? NO_SUCH_ADDRESS.contains(code)
                        : finer.matches(FINER_NO_SUCH_ADDRESS));
    }
}
