package org.stipple.web.shell;

import java.util.List;

/** Where the navigation leads; a page says by {@code ui:param place} at which of them it stands. */
public enum Place {
    TODAY(Area.TODAY, "/today.xhtml", "RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"),
    DIARY(Area.DIARY, "/diary/day.xhtml", "RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"),
    CLIENTS(Area.CLIENTS, "/client/list.xhtml", "RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"),
    PATCH_TESTS(
            Area.WORKLISTS,
            "/patchtest/list.xhtml",
            "RECEPTION",
            "TECHNICIAN",
            "DOCTOR",
            "MANAGER"),
    REVIEWS(
            Area.WORKLISTS,
            "/recall/reviews.xhtml",
            "RECEPTION",
            "TECHNICIAN",
            "DOCTOR",
            "MANAGER"),
    TOUCH_UPS(
            Area.WORKLISTS,
            "/recall/touchups.xhtml",
            "RECEPTION",
            "TECHNICIAN",
            "DOCTOR",
            "MANAGER"),
    WAITLIST(Area.WORKLISTS, "/scheduling/waitlist.xhtml", "RECEPTION", "MANAGER"),
    UNRESOLVED(
            Area.WORKLISTS,
            "/scheduling/unresolved.xhtml",
            "RECEPTION",
            "TECHNICIAN",
            "DOCTOR",
            "MANAGER"),
    TO_TELL(Area.WORKLISTS, "/scheduling/tell.xhtml", "RECEPTION", "MANAGER"),
    OUTBOX(Area.WORKLISTS, "/messaging/outbox.xhtml", "RECEPTION", "MANAGER"),
    DASHBOARD(Area.REPORTS, "/report/dashboard.xhtml", "MANAGER"),
    REPORTS(Area.REPORTS, "/report/list.xhtml", "MANAGER"),
    POLICY(Area.POLICY, "/policy/list.xhtml"),
    TRY_IT(Area.POLICY, "/policy/tryit.xhtml"),
    TAGS(Area.POLICY, "/policy/tags.xhtml", "MANAGER", "ADMIN"),
    SITE(Area.CLINIC, "/clinic/site.xhtml", "MANAGER", "ADMIN"),
    PEOPLE(Area.CLINIC, "/clinic/people.xhtml", "MANAGER", "ADMIN"),
    ROOMS(Area.CLINIC, "/clinic/rooms.xhtml", "MANAGER", "ADMIN"),
    CATALOGUE(Area.CLINIC, "/clinic/catalogue.xhtml", "MANAGER", "ADMIN"),
    MESSAGES(Area.CLINIC, "/clinic/messages.xhtml", "MANAGER", "ADMIN"),
    LETTERS(Area.CLINIC, "/letter/list.xhtml", "RECEPTION", "MANAGER", "ADMIN"),
    USERS(Area.CLINIC, "/clinic/users.xhtml", "ADMIN");

    private final Area area;
    private final String view;

    /** Unmodifiable, which the checker cannot see. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> roles;

    Place(Area area, String view, String... roles) {
        this.area = area;
        this.view = view;
        this.roles = List.of(roles);
    }

    Area area() {
        return area;
    }

    String view() {
        return view;
    }

    /** Who may go there; empty where everybody signed in may. */
    List<String> roles() {
        return roles;
    }
}
