package org.stipple.messaging.sending;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stipple.messaging.Barrier;
import org.stipple.messaging.Channel;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.Recipient;
import org.stipple.messaging.bounce.BounceService;
import org.stipple.messaging.channel.DeliveryChannel;

/** Finds the way to somebody: the first channel that nothing bars, the one she prefers before. */
@Dependent
class Ways {

    @Inject @Any private Instance<DeliveryChannel> channels;
    @Inject private BounceService bounces;

    /** Whether the clinic sends anything at all. */
    boolean isAny() {
        return open().findAny().isPresent();
    }

    /** Those by which it does. */
    Set<Channel> channels() {
        return open().map(DeliveryChannel::channel).collect(toUnmodifiableSet());
    }

    Way find(MessageKind kind, Recipient recipient) {
        return recipient
                .channels()
                .filter(channel -> barrier(channel, kind, recipient).isEmpty())
                .findFirst()
                .<Way>map(
                        channel ->
                                new Way.Through(
                                        open(channel).orElseThrow(), recipient.addressFor(channel)))
                .orElseGet(() -> new Way.Barred(foremost(barriers(kind, recipient))));
    }

    /** What would become of it now, as far as channels go. */
    Prospect prospect(MessageKind kind, Recipient recipient) {
        if (find(kind, recipient) instanceof Way.Through through) {
            return through.channel().channel() == Channel.SMS ? Prospect.BY_SMS : Prospect.BY_EMAIL;
        }
        List<Barrier> barriers = barriers(kind, recipient);
        return !isAny() && barriers.contains(Barrier.NO_CHANNEL)
                ? Prospect.NO_CHANNEL_YET
                : prospect(foremost(barriers));
    }

    private List<Barrier> barriers(MessageKind kind, Recipient recipient) {
        return recipient
                .channels()
                .flatMap(channel -> barrier(channel, kind, recipient).stream())
                .toList();
    }

    private static Prospect prospect(Barrier why) {
        return switch (why) {
            case NO_CHANNEL -> Prospect.NO_CHANNEL;
            case NO_ADDRESS -> Prospect.NO_ADDRESS;
            case OPTED_OUT -> Prospect.OPTED_OUT;
            case BOUNCING -> Prospect.BOUNCING;
        };
    }

    // What she herself has said is told before what the clinic lacks.
    private static Barrier foremost(List<Barrier> barriers) {
        return barriers.stream()
                .max(
                        Comparator.comparingInt(
                                List.of(
                                                Barrier.NO_ADDRESS,
                                                Barrier.NO_CHANNEL,
                                                Barrier.BOUNCING,
                                                Barrier.OPTED_OUT)
                                        ::indexOf))
                .orElseThrow();
    }

    private Optional<Barrier> barrier(Channel channel, MessageKind kind, Recipient recipient) {
        if (recipient.isOptedOut(channel, kind.purpose())) {
            return Optional.of(Barrier.OPTED_OUT);
        }
        if (recipient.addressFor(channel).isBlank()) {
            return Optional.of(Barrier.NO_ADDRESS);
        }
        if (open(channel).isEmpty()) {
            return Optional.of(Barrier.NO_CHANNEL);
        }
        return bounces.find(channel, recipient.addressFor(channel)).map(back -> Barrier.BOUNCING);
    }

    private Optional<DeliveryChannel> open(Channel wanted) {
        return open().filter(channel -> channel.channel() == wanted).findFirst();
    }

    private Stream<DeliveryChannel> open() {
        return channels.stream().filter(DeliveryChannel::isOpen);
    }
}
