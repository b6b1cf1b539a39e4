package org.stipple.web.messaging;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.stipple.client.optout.OptOutService;
import org.stipple.client.optout.OptedOut;
import org.stipple.messaging.Channel;
import org.stipple.messaging.MessagePurpose;
import org.stipple.messaging.OptOut;
import org.stipple.messaging.bounce.Bounce;
import org.stipple.messaging.bounce.BounceService;
import org.stipple.messaging.log.MessageLogService;
import org.stipple.security.UserService;
import org.stipple.web.client.ClientFrame;
import org.stipple.web.words.Words;

/** What a client was told, what of it arrived, and what she wants to be told. */
@Named
@ViewScoped
public class ClientMessagesView extends MessageList {

    private static final long serialVersionUID = 1L;

    @Inject private ClientFrame frame;
    @Inject private MessageLogService log;
    @Inject private OptOutService optOuts;
    @Inject private BounceService bounces;
    @Inject private UserService users;
    @Inject private MessageWords messageWords;
    @Inject private Words words;

    private List<Wants> wants = List.of();
    private List<Bounce> bounced = List.of();

    @Override
    public void load() {
        show(messageWords.linesWithSubjects(log.ofClient(frame.getId(), getPlace(), most())));
        loadWants();
        var contact = frame.getClient().contact();
        bounced = bounces.of(contact.email(), contact.phone());
    }

    private void loadWants() {
        List<OptedOut> all = optOuts.of(frame.getId());
        Map<String, String> names =
                all.isEmpty()
                        ? Map.of()
                        : users.displayNames(all.stream().map(OptedOut::by).collect(toSet()));
        Map<OptOut, String> said =
                all.stream()
                        .collect(
                                toMap(
                                        OptedOut::wish,
                                        one ->
                                                MessageWords.text(
                                                        "wants.text.out",
                                                        words.dayWithYear(one.since()),
                                                        names.getOrDefault(one.by(), one.by()))));
        wants =
                MessagePurpose.ofClients().stream()
                        .flatMap(
                                purpose ->
                                        Stream.of(Channel.EMAIL, Channel.SMS)
                                                .map(
                                                        channel ->
                                                                new Wants(
                                                                        purpose,
                                                                        channel,
                                                                        said.getOrDefault(
                                                                                new OptOut(
                                                                                        channel,
                                                                                        purpose),
                                                                                ""))))
                        .toList();
    }

    public void optOut(Wants line) {
        optOuts.optOut(frame.getId(), wish(line), words.getToday());
        say("wants.message.out", line);
    }

    public void optIn(Wants line) {
        optOuts.optIn(frame.getId(), wish(line));
        say("wants.message.in", line);
    }

    private static OptOut wish(Wants line) {
        return new OptOut(line.channel(), line.purpose());
    }

    private void say(String key, Wants line) {
        Messages.addGlobalInfo(
                MessageWords.text(
                        key,
                        MessageWords.text(
                                "wants.text." + line.channel(),
                                MessageWords.text("MessagePurpose." + line.purpose()))));
        load();
    }

    /** The address is right after all. */
    public void clear(Bounce bounce) {
        bounces.clear(bounce.id());
        Messages.addGlobalInfo(MessageWords.text("bounce.message.cleared", bounce.address()));
        load();
    }

    public List<Wants> getWants() {
        return wants;
    }

    public List<Bounce> getBounced() {
        return bounced;
    }
}
