package org.stipple.web.today;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.diary.DiaryEntry;
import org.stipple.scheduling.override.DecideRequest;
import org.stipple.scheduling.override.OverrideDecision;
import org.stipple.scheduling.override.OverrideService;
import org.stipple.security.CurrentUser;
import org.stipple.security.Role;
import org.stipple.security.UserService;
import org.stipple.web.words.Texts;

/**
 * Requests for an override, each decided in one click: the reason that was given when asking stands
 * in the field, to be signed as it is or in the decider's own words.
 */
@Named
@ViewScoped
public class RequestsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/today?faces-redirect=true";

    @Inject private OverrideService overrides;
    @Inject private UserService users;
    @Inject private CurrentUser caller;
    @Inject private Names names;

    private final Map<Long, String> reasons = new TreeMap<>();

    private List<Visit> requests;
    private Map<String, String> askers;

    @PostConstruct
    void load() {
        List<BookingRow> open = overrides.requests();
        requests = names.of(open.stream().map(booking -> new DiaryEntry(booking, null)).toList());
        askers = users.displayNames(open.stream().map(booking -> booking.request().by()).toList());
        open.forEach(booking -> reasons.putIfAbsent(booking.id(), booking.request().reason()));
    }

    public List<Visit> getRequests() {
        return requests;
    }

    public String askedBy(Visit request) {
        String username = request.booking().request().by();
        return askers.getOrDefault(username, username);
    }

    /** Whether the signed-in user may decide, and not only ask. */
    public boolean isDecider() {
        return caller.is(Role.TECHNICIAN) || caller.is(Role.DOCTOR) || caller.is(Role.MANAGER);
    }

    public Map<Long, String> getReasons() {
        return reasons;
    }

    /** Agrees; the whole page comes anew, since the visit may stand on other cards of it too. */
    public String approve(Visit request) {
        OverrideDecision decision = overrides.approve(decide(request));
        if (decision instanceof OverrideDecision.RefusedNow) {
            Messages.addFlashGlobalWarn(Texts.of("today", "requests.message.refusedNow"));
        } else {
            Messages.addFlashGlobalInfo(said("approved", request));
        }
        return AGAIN;
    }

    public String decline(Visit request) {
        overrides.decline(decide(request));
        Messages.addFlashGlobalInfo(said("declined", request));
        return AGAIN;
    }

    private static String said(String what, Visit request) {
        return Texts.of("today", "requests.message." + what, request.client().fullName());
    }

    private DecideRequest decide(Visit request) {
        BookingRow booking = request.booking();
        return new DecideRequest(booking.id(), booking.version(), reasons.get(booking.id()));
    }
}
