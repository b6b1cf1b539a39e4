package org.stipple.messaging;

import java.util.Set;
import java.util.stream.Stream;

/**
 * How a client is reached.
 *
 * @param email empty if she has none
 * @param phone as she told it; empty if she has none
 * @param language her language tag, such as {@code en}
 * @param zone of her own, such as {@code Europe/Lisbon}; empty for the site's
 * @param preferred the channel that is tried first
 */
public record Recipient(
        String email,
        String phone,
        String language,
        String zone,
        Channel preferred,
        Set<OptOut> optOuts) {

    public Recipient {
        optOuts = Set.copyOf(optOuts);
    }

    /** Somebody who is no client, by her e-mail address. */
    public static Recipient at(String email) {
        return new Recipient(email, "", "en", "", Channel.EMAIL, Set.of());
    }

    /** The channels by which she could get messages, the one she prefers first. */
    public Stream<Channel> channels() {
        return preferred == Channel.SMS
                ? Stream.of(Channel.SMS, Channel.EMAIL)
                : Stream.of(Channel.EMAIL, Channel.SMS);
    }

    /** Where a channel reaches her; empty if it does not. */
    public String addressFor(Channel channel) {
        return switch (channel) {
            case EMAIL -> email;
            case SMS -> phone;
            case PHONE, IN_PERSON -> "";
        };
    }

    /** The channel by which such messages go once the clinic sends by it; e-mail if none does. */
    public Channel channelFor(MessagePurpose purpose) {
        return channels()
                .filter(channel -> !addressFor(channel).isBlank())
                .filter(channel -> !isOptedOut(channel, purpose))
                .findFirst()
                .orElse(Channel.EMAIL);
    }

    public boolean isOptedOut(Channel channel, MessagePurpose purpose) {
        return optOuts.contains(new OptOut(channel, purpose));
    }

    /** Whether she wants no such message by any channel by which one could be sent. */
    public boolean isOptedOut(MessagePurpose purpose) {
        return channels().allMatch(channel -> isOptedOut(channel, purpose));
    }
}
