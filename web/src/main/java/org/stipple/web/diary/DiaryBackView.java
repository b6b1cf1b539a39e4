package org.stipple.web.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.util.Messages;
import org.stipple.client.ClientService;
import org.stipple.client.alert.Alert;
import org.stipple.client.alert.AlertService;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.MoveBooking;
import org.stipple.scheduling.SchedulingService;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.plan.VisitTime;
import org.stipple.web.words.KnownSites;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Says what was moved, and puts it back. */
@Named
@RequestScoped
public class DiaryBackView {

    @Inject private DiaryService diary;
    @Inject private SchedulingService scheduling;
    @Inject private ClientService clients;
    @Inject private AlertService alerts;
    @Inject private DiaryDayView day;
    @Inject private Words words;
    @Inject private KnownSites sites;

    private Long moved;
    private Long was;
    private BookingRow now;
    private BookingRow before;

    /** Reads both, where the address names them and one took the place of the other. */
    public void load() {
        if (moved != null && was != null) {
            now = diary.getRow(moved);
            before = diary.getRow(was);
        }
    }

    /** Whether there is something to be put back. */
    public boolean isOffered() {
        return now != null
                && before.status() == BookingStatus.MOVED
                && before.subject().equals(now.subject())
                && now.status().allows(BookingStatus.MOVED);
    }

    /** "Eleanor Firth is moved from Wed 14 Jan, 14:00 to Wed 14 Jan, 15:15." */
    public String getSaid() {
        return Texts.of(
                "diary",
                "back.text.moved",
                clients.names(Set.of(now.clientId())).get(now.clientId()).fullName(),
                words.momentAt(before.siteId(), before.time().visitStart()),
                words.momentAt(now.siteId(), now.time().visitStart()));
    }

    /** Puts it back where it was, if that is still free and within the rules. */
    public String putBack() {
        load();
        BookingDecision decision =
                scheduling.move(
                        new MoveBooking(
                                now.id(),
                                now.version(),
                                asBefore(),
                                Texts.of("diary", "back.text.reason")));
        if (!(decision instanceof BookingDecision.Booked)) {
            new DecisionWords(words).of(decision).forEach(Messages::addGlobalError);
            return null;
        }
        Messages.addFlashGlobalInfo(Texts.of("diary", "back.message.done"));
        return "/diary/"
                + day.getFrame().getParams().address("day", words.getToday())
                + "&faces-redirect=true";
    }

    private BookVisit asBefore() {
        VisitTime time = before.time();
        return new BookVisit(
                UUID.randomUUID(),
                before.subject(),
                before.personId(),
                before.roomId(),
                time.day(),
                time.visitStart().atZone(sites.zone(before.siteId())).toLocalTime(),
                (int) Duration.between(time.visitStart(), time.visitEnd()).toMinutes(),
                alerts.alertsOn(before.clientId(), time.day()).stream()
                        .map(Alert::id)
                        .collect(Collectors.toSet()),
                "",
                "");
    }

    public Long getMoved() {
        return moved;
    }

    public void setMoved(Long moved) {
        this.moved = moved;
    }

    public Long getWas() {
        return was;
    }

    public void setWas(Long was) {
        this.was = was;
    }
}
