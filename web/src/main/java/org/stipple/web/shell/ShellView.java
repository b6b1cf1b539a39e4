package org.stipple.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestCookieMap;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.security.CurrentUser;
import org.stipple.web.words.KnownSites;
import org.stipple.web.words.Words;

/** What surrounds every page: look, navigation, the clinic's name and clock, toasts. */
@Named("shell")
@RequestScoped
public class ShellView {

    private static final Set<String> THEMES = Set.of("light", "dark");
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");
    private static final String TOASTS = "toasts";
    private static final String FIELDS_EVENT = "jakarta.faces.behavior.event";
    private static final String SOURCE = "jakarta.faces.source";

    @Inject private FacesContext faces;
    @Inject private ExternalContext external;
    @Inject @RequestCookieMap private Map<String, Object> cookies;
    @Inject private ClinicClock clock;
    @Inject private KnownSites sites;
    @Inject private CurrentUser user;
    @Inject private Words words;

    private String userName;
    private List<NavigationArea> areas;

    public String getLanguage() {
        return faces.getViewRoot().getLocale().toLanguageTag();
    }

    public String getDirection() {
        return RIGHT_TO_LEFT.contains(faces.getViewRoot().getLocale().getLanguage())
                ? "rtl"
                : "ltr";
    }

    /** Light or dark as the user chose; empty follows the system. */
    public String getTheme() {
        return findCookie("theme").filter(THEMES::contains).orElse("");
    }

    /** Whether the user has folded the navigation. */
    public boolean isRail() {
        return findCookie("navigation").filter("rail"::equals).isPresent();
    }

    private Optional<String> findCookie(String name) {
        return Optional.ofNullable((Cookie) cookies.get(name)).map(Cookie::getValue);
    }

    /** The name of the site where the user works; empty until the clinic is set up. */
    public String getSiteName() {
        return sites.getName();
    }

    public String getUserName() {
        if (userName == null) {
            userName = user.displayName();
        }
        return userName;
    }

    /** What the user may do, in words. */
    public String getUserRoles() {
        return user.roles().stream()
                .map(role -> words.wording().text("Role." + role))
                .collect(Collectors.joining(", "));
    }

    public boolean isClockMoved() {
        return !clock.offset().isZero();
    }

    public String getClockNotice() {
        return words.wording()
                .text(
                        "shell.message.clockMoved",
                        words.dayWithYear(words.dayOf(clock.now())),
                        words.time(words.timeOf(clock.now())));
    }

    /** The areas with what this user may see of them. */
    public List<NavigationArea> getAreas() {
        if (areas == null) {
            areas =
                    Arrays.stream(Area.values())
                            .map(area -> new NavigationArea(area, itemsOf(area)))
                            .filter(area -> !area.getPlaces().isEmpty())
                            .toList();
        }
        return areas;
    }

    private List<NavigationItem> itemsOf(Area area) {
        return area.places().stream()
                .filter(this::isOpen)
                .map(place -> new NavigationItem(place, href(place)))
                .toList();
    }

    private boolean isOpen(Place place) {
        return place.roles().isEmpty() || place.roles().stream().anyMatch(external::isUserInRole);
    }

    /** Whether the signed-in user may look for clients at all. */
    public boolean isFindingClients() {
        return isOpen(Place.CLIENTS);
    }

    /** Whether the signed-in user tells clients what they are to be told. */
    public boolean isTelling() {
        return isOpen(Place.TO_TELL);
    }

    /** Whether the signed-in user may be somebody whom clients are booked with. */
    public boolean isTreating() {
        return external.isUserInRole("TECHNICIAN") || external.isUserInRole("DOCTOR");
    }

    private String href(Place place) {
        return faces.getApplication()
                .getViewHandler()
                .getBookmarkableURL(faces, place.view(), Map.of(), false);
    }

    /** What the phone's bar has no room for: every place that is not the first of a daily area. */
    public List<NavigationItem> getLesserPlaces() {
        return getAreas().stream()
                .flatMap(area -> area.getPlaces().stream().skip(area.isDaily() ? 1 : 0))
                .toList();
    }

    /**
     * Shows what there is to say after the request of a button. A field's own request, such as that
     * of leaving it, lets stand what was said before.
     */
    public void announce() {
        PartialViewContext partial = faces.getPartialViewContext();
        if (partial.isAjaxRequest() && (!isOfField() || !faces.getMessageList(null).isEmpty())) {
            partial.getRenderIds().add(TOASTS);
        }
    }

    /** Somebody has merely typed: a change that is checked, or what is looked up meanwhile. */
    private boolean isOfField() {
        Map<String, String> sent = external.getRequestParameterMap();
        return sent.containsKey(FIELDS_EVENT) || sent.containsKey(sent.get(SOURCE) + "_query");
    }

    /** What was done. */
    public List<Toast> getNews() {
        return toasts().stream().filter(Toast::isNews).toList();
    }

    /** What went wrong, or might. */
    public List<Toast> getWarnings() {
        return toasts().stream().filter(toast -> !toast.isNews()).toList();
    }

    // Asked anew each time: Faces walks past the toasts before the action has said anything.
    private List<Toast> toasts() {
        return faces.getMessageList(null).stream()
                .peek(message -> message.rendered())
                .map(Toast::new)
                .toList();
    }
}
