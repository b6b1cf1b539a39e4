package org.stipple.web.scheduling.sickday;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.stipple.client.ClientService;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.MoveVisits;
import org.stipple.scheduling.RebookingDecision;
import org.stipple.scheduling.RebookingService;
import org.stipple.scheduling.sickday.SickDay;
import org.stipple.scheduling.sickday.SickDayService;
import org.stipple.web.faces.RefusedField;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Looks over what is proposed for visits that fell out, and moves those that are ticked. */
@Named
@ViewScoped
public class SickDayView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AREA = "scheduling";

    @Inject private SickDayService sickDays;
    @Inject private RebookingService rebooking;
    @Inject private ClientService clients;
    @Inject private Words words;

    private final SickDayAddress address = new SickDayAddress();
    private final Set<Long> staying = new HashSet<>();
    private List<SickDayLine> lines = List.of();
    private List<SickDayLine> left = new ArrayList<>();
    private String reason = "";

    public void load() {
        propose();
        reason = lines.stream().map(SickDayLine::getWhy).distinct().collect(joining(" "));
    }

    private void propose() {
        SickDay sickDay = sickDays.propose(address.ask(staying));
        Set<Long> whose =
                sickDay.moves().stream().map(move -> move.booking().clientId()).collect(toSet());
        lines = new SickDayLines(sickDay, clients.names(whose), words.wording()).lines();
    }

    /** Leaves those that are not ticked as they are, and looks anew for the others. */
    public void again() {
        List<SickDayLine> unticked = getPlaced().stream().filter(line -> !line.isTaken()).toList();
        left.addAll(unticked);
        unticked.forEach(line -> staying.add(line.getBooking().id()));
        propose();
    }

    /** Looks anew for all, those too that were left as they are. */
    public void allAgain() {
        left.clear();
        staying.clear();
        propose();
    }

    /** Moves what is ticked, all of it or nothing. */
    public String accept() {
        List<SickDayLine> taken = lines.stream().filter(SickDayLine::isTaken).toList();
        if (taken.isEmpty()) {
            Messages.addGlobalError(text("sickday.message.noneTicked"));
            return null;
        }
        if (reason.isBlank()) {
            RefusedField.tell("form:reason", text("book.message.whyNeeded"));
            return null;
        }
        RebookingDecision decision =
                rebooking.moveAll(
                        MoveVisits.unasked(taken.stream().map(line -> line.move(reason)).toList()));
        if (decision instanceof RebookingDecision.Refused refused) {
            tell(refused.why());
            return null;
        }
        tell((RebookingDecision.Moved) decision);
        return "/scheduling/tell?faces-redirect=true";
    }

    private void tell(RebookingDecision.Moved moved) {
        long parked =
                moved.bookings().stream().filter(BookingDecision.Parked.class::isInstance).count();
        Messages.addFlashGlobalInfo(
                text("sickday.message.moved", moved.bookings().size() - parked, parked));
    }

    /** Everything is looked for anew, and each that was in the way says why, also if it is gone. */
    private void tell(Map<Long, BookingDecision> why) {
        Messages.addGlobalError(text("sickday.message.refused", why.size()));
        List<SickDayLine> before = lines;
        propose();
        Map<Long, SickDayLine> now =
                lines.stream().collect(toMap(line -> line.getBooking().id(), identity()));
        MoveWords told = new MoveWords(words);
        for (SickDayLine line : before) {
            long id = line.getBooking().id();
            SickDayLine anew = now.get(id);
            if (anew != null) {
                anew.tickAs(line);
            }
            if (why.containsKey(id)) {
                tell(line, Optional.ofNullable(anew), told.of(why.get(id)));
            }
        }
    }

    private static void tell(SickDayLine line, Optional<SickDayLine> anew, String sentence) {
        anew.ifPresentOrElse(
                same -> same.say(sentence),
                () ->
                        Messages.addGlobalError(
                                text(
                                        "sickday.message.gone",
                                        line.getClient().fullName(),
                                        sentence)));
    }

    private static String text(String key, Object... places) {
        return Texts.of(AREA, key, places);
    }

    /** Those for which a place was found. */
    public List<SickDayLine> getPlaced() {
        return lines.stream().filter(SickDayLine::isPlaced).toList();
    }

    /** Those for which there is none. */
    public List<SickDayLine> getUnplaced() {
        return lines.stream().filter(line -> !line.isPlaced()).toList();
    }

    /** Those that are left as they are. */
    public List<SickDayLine> getLeft() {
        return left;
    }

    /** How many visits fell out. */
    public int getCount() {
        return lines.size() + left.size();
    }

    public long getTicked() {
        return lines.stream().filter(SickDayLine::isTaken).count();
    }

    /** Whether any of the proposals goes against rules. */
    public boolean isAnswering() {
        return getPlaced().stream().anyMatch(line -> line.getChoice().needsOverride());
    }

    public SickDayAddress getAddress() {
        return address;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
