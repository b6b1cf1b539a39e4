package org.stipple.web.scheduling.sickday;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.StaffService;
import org.stipple.client.ClientService;
import org.stipple.client.identity.ClientName;
import org.stipple.messaging.Channel;
import org.stipple.messaging.OutboxService;
import org.stipple.messaging.QueuedMessage;
import org.stipple.scheduling.telling.ClientToTell;
import org.stipple.scheduling.telling.TellingService;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Clients who do not know yet that a visit was moved: whom to call and what to say. */
@Named
@ViewScoped
public class TellView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AREA = "scheduling";

    @Inject private TellingService telling;
    @Inject private OutboxService outbox;
    @Inject private ClientService clients;
    @Inject private StaffService staff;
    @Inject private Words words;

    private List<TellRow> rows = List.of();

    public void load() {
        List<ClientToTell> found = telling.clientsToTell();
        Map<Long, ClientName> names =
                clients.names(found.stream().map(each -> each.now().clientId()).collect(toSet()));
        Map<Long, String> people =
                staff.people().stream().collect(toMap(PersonSummary::id, PersonSummary::name));
        rows =
                found.stream()
                        .map(each -> row(each, names.get(each.now().clientId()), people))
                        .toList();
    }

    private TellRow row(ClientToTell each, ClientName client, Map<Long, String> people) {
        return new TellRow(each.message(), client, each.now(), say(each, people), tried(each));
    }

    private String say(ClientToTell each, Map<Long, String> people) {
        String key =
                each.isAtAnotherTime()
                        ? each.isWithAnother() ? "tell.text.say.both" : "tell.text.say.time"
                        : "tell.text.say.person";
        return text(
                key,
                words.dayInFull(each.before().time().day()),
                words.timeAt(each.before().siteId(), each.before().time().visitStart()),
                words.dayInFull(each.now().time().day()),
                words.timeAt(each.now().siteId(), each.now().time().visitStart()),
                people.get(each.now().personId()));
    }

    private String tried(ClientToTell each) {
        QueuedMessage message = each.message();
        return message.attempts() == 0
                ? ""
                : text(
                        "tell.text.tried",
                        message.attempts(),
                        words.dayAndRelative(words.dayOf(message.lastAttempt())),
                        words.time(words.timeOf(message.lastAttempt())));
    }

    /** She was told by phone. */
    public void told(TellRow row) {
        say("tell.message.told", row, () -> settle(row, Channel.PHONE));
    }

    /** She was told while she was here. */
    public void toldHere(TellRow row) {
        say("tell.message.told", row, () -> settle(row, Channel.IN_PERSON));
    }

    private void settle(TellRow row, Channel by) {
        outbox.told(row.message().id(), row.message().version(), by);
    }

    /** She did not answer. */
    public void notReached(TellRow row) {
        say(
                "tell.message.notReached",
                row,
                () ->
                        outbox.notReached(
                                row.message().id(), row.message().version(), Channel.PHONE));
    }

    private void say(String key, TellRow row, Runnable act) {
        act.run();
        Messages.addGlobalInfo(text(key, row.client().fullName()));
        load();
    }

    private static String text(String key, Object... places) {
        return Texts.of(AREA, key, places);
    }

    public List<TellRow> getRows() {
        return rows;
    }
}
