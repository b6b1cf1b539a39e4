package org.stipple.web.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import org.stipple.security.CurrentUser;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** The day in one sentence. */
@Named
@RequestScoped
public class TodayLead {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    @Inject private Agenda agenda;
    @Inject private CurrentUser user;
    @Inject private Words words;

    private String sentence;

    public String getSentence() {
        if (sentence == null) {
            sentence = sentence();
        }
        return sentence;
    }

    private String sentence() {
        String name = firstName(user.displayName());
        String time = words.time(agenda.getTime());
        String greeting = Texts.of("today", greetingKey(agenda.getTime()), name);
        return agenda.getWaiting().isEmpty()
                ? Texts.of("today", "lead.text.day", greeting, time, agenda.getUnderWay())
                : Texts.of(
                        "today",
                        "lead.text.waiting",
                        greeting,
                        time,
                        agenda.getUnderWay(),
                        agenda.getWaiting());
    }

    private static String firstName(String name) {
        int end = name.indexOf(' ');
        return end < 0 ? name : name.substring(0, end);
    }

    private static String greetingKey(LocalTime time) {
        if (time.isBefore(NOON)) {
            return "lead.text.morning";
        }
        return time.isBefore(EVENING) ? "lead.text.afternoon" : "lead.text.evening";
    }
}
