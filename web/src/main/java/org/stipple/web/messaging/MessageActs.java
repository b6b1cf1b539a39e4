package org.stipple.web.messaging;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.omnifaces.util.Messages;
import org.stipple.messaging.Channel;
import org.stipple.messaging.MessageService;
import org.stipple.messaging.OutboxService;
import org.stipple.messaging.bounce.BounceService;
import org.stipple.messaging.log.LoggedMessage;

/** What the desk does about a message. */
@Dependent
public class MessageActs implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private MessageService messages;
    @Inject private OutboxService outbox;
    @Inject private BounceService bounces;

    void sendAgain(LoggedMessage message) {
        messages.sendAgain(message.id(), message.version());
        say("list.message.again");
    }

    void cancel(LoggedMessage message) {
        messages.cancel(message.id(), message.version());
        say("list.message.cancelled");
    }

    void told(LoggedMessage message) {
        outbox.told(message.id(), message.version(), Channel.PHONE);
        say("list.message.told");
    }

    void bounced(LoggedMessage message) {
        bounces.note(message.channel(), message.address(), "");
        say("list.message.bounced");
    }

    private static void say(String key) {
        Messages.addGlobalInfo(MessageWords.text(key));
    }
}
