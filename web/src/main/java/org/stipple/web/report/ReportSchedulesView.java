package org.stipple.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Messages;
import org.stipple.messaging.Channel;
import org.stipple.messaging.sending.SendingService;
import org.stipple.report.schedule.ScheduleRow;
import org.stipple.report.schedule.ScheduleService;
import org.stipple.web.words.Texts;

/** Which reports are mailed by themselves, and what became of the last of each. */
@Named
@RequestScoped
public class ReportSchedulesView {

    private static final String SELF = "/report/schedules?faces-redirect=true";

    @Inject private ScheduleService schedules;
    @Inject private ScheduleLines all;
    @Inject private SendingService sending;

    private List<ScheduleLine> lines = List.of();

    // Its buttons are looked for in what is listed, so that a request after the first lists it too.
    @PostConstruct
    void load() {
        lines = all.all();
    }

    public String sendNow(ScheduleRow row) {
        int many = schedules.sendNow(row.id(), row.version());
        return many > 0 && isSilent()
                ? said("schedules.message.waits", row.name())
                : said("schedules.message.now", many, row.name());
    }

    public String pause(ScheduleRow row) {
        schedules.pause(row.id(), row.version());
        return said("schedules.message.paused", row.name());
    }

    public String resume(ScheduleRow row) {
        schedules.resume(row.id(), row.version());
        return said("schedules.message.resumed", row.name());
    }

    public String end(ScheduleRow row) {
        schedules.end(row.id(), row.version());
        return said("schedules.message.ended", row.name());
    }

    private static String said(String key, Object... places) {
        Messages.create(Texts.of("report", key, places)).flash().add();
        return SELF;
    }

    public List<ScheduleLine> getLines() {
        return lines;
    }

    /** Whether the clinic sends no mail. */
    public boolean isSilent() {
        return !sending.channels().contains(Channel.EMAIL);
    }
}
