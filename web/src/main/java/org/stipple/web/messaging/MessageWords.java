package org.stipple.web.messaging;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stipple.audit.Actor;
import org.stipple.client.ClientService;
import org.stipple.client.identity.ClientName;
import org.stipple.messaging.MessageStatus;
import org.stipple.messaging.log.LoggedMessage;
import org.stipple.security.UserService;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Says messages in words. */
@Dependent
public class MessageWords implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AREA = "outbox";

    @Inject private ClientService clients;
    @Inject private UserService users;
    @Inject private MessageSubjects subjects;
    @Inject private Words words;

    /** Each as a line; at most two statements, however many there are. */
    public List<MessageLine> lines(List<LoggedMessage> messages) {
        return lines(messages, Map.of());
    }

    /** The same, with which visit or course each is about; at most four statements. */
    List<MessageLine> linesWithSubjects(List<LoggedMessage> messages) {
        return lines(messages, subjects.of(messages));
    }

    private List<MessageLine> lines(List<LoggedMessage> messages, Map<Long, About> about) {
        Set<Long> whom =
                messages.stream()
                        .map(LoggedMessage::clientId)
                        .filter(id -> id != 0)
                        .collect(toSet());
        Map<Long, ClientName> names = clients.names(whom);
        Map<String, String> people = people(messages);
        return messages.stream()
                .map(
                        one ->
                                line(
                                        one,
                                        Optional.ofNullable(names.get(one.clientId())),
                                        people,
                                        about.getOrDefault(one.id(), About.NOTHING)))
                .toList();
    }

    private Map<String, String> people(List<LoggedMessage> messages) {
        Set<String> by =
                messages.stream()
                        .map(MessageWords::by)
                        .filter(name -> !name.equals(Actor.SYSTEM))
                        .collect(toSet());
        return by.isEmpty() ? Map.of() : users.displayNames(by);
    }

    private MessageLine line(
            LoggedMessage one,
            Optional<ClientName> client,
            Map<String, String> people,
            About about) {
        return new MessageLine(
                one,
                client.map(ClientName::fullName).orElse(""),
                client.map(ClientName::phone).orElse(""),
                text("MessageStatus." + one.status()),
                look(one.status()),
                way(one),
                when(one, people),
                about,
                why(one));
    }

    private static String look(MessageStatus status) {
        return switch (status) {
            case QUEUED -> "HELD";
            case CLAIMED -> "IN_PROGRESS";
            case BY_PHONE -> "TENTATIVE";
            case SENT, TOLD -> "DONE";
            case UNKNOWN, FAILED -> "NO_SHOW";
            case WITHHELD, CANCELLED -> "CANCELLED";
            case REPLACED -> "MOVED";
        };
    }

    private static String way(LoggedMessage one) {
        if (one.channel() == null) {
            return one.address();
        }
        String channel = text("Channel." + one.channel());
        return one.address().isBlank() ? channel : text("list.text.way", channel, one.address());
    }

    private String when(LoggedMessage one, Map<String, String> people) {
        String at = words.moment(one.at());
        return switch (one.status()) {
            case QUEUED, CLAIMED ->
                    one.tries() == 0
                            ? text("list.text.due", at)
                            : text("list.text.again", at, one.tries());
            case BY_PHONE -> text("list.text.since", words.moment(one.createdAt()));
            case SENT, UNKNOWN, FAILED, WITHHELD, CANCELLED, TOLD, REPLACED ->
                    by(one).equals(Actor.SYSTEM)
                            ? at
                            : text("list.text.by", at, people.getOrDefault(by(one), by(one)));
        };
    }

    private static String by(LoggedMessage one) {
        return one.settledBy() == null ? Actor.SYSTEM : one.settledBy();
    }

    private static String why(LoggedMessage one) {
        if (one.barrier() != null) {
            return text("Barrier." + one.barrier());
        }
        String ours = "Why." + one.reason();
        return one.reason().isBlank() || Texts.has(AREA, ours)
                ? one.reason().isBlank() ? "" : text(ours)
                : text("list.text.said", one.reason());
    }

    static String text(String key, Object... places) {
        return Texts.of(AREA, key, places);
    }
}
