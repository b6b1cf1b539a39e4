package org.stipple.web.clinic;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.messaging.Channel;
import org.stipple.messaging.quiet.QuietHours;
import org.stipple.messaging.quiet.QuietHoursService;
import org.stipple.messaging.sending.SendingService;

/** How messages leave the clinic, and when clients are left in peace. */
@Named
@ViewScoped
public class MessagesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private QuietHoursService quiet;
    @Inject private SendingService sending;
    @Inject private ClinicText text;

    private int version;
    private LocalTime from;
    private LocalTime until;
    private Set<Channel> channels = Set.of();

    public void load() {
        QuietHours hours = quiet.get();
        version = quiet.version();
        from = hours.from();
        until = hours.until();
        channels = sending.channels();
    }

    /** From now on these hours are quiet. */
    public String save() {
        quiet.change(new QuietHours(from, until), version);
        text.news("messages.message.saved");
        return "/clinic/messages?faces-redirect=true";
    }

    public boolean isEmail() {
        return channels.contains(Channel.EMAIL);
    }

    public boolean isSms() {
        return channels.contains(Channel.SMS);
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getUntil() {
        return until;
    }

    public void setUntil(LocalTime until) {
        this.until = until;
    }
}
