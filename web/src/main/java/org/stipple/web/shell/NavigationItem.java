package org.stipple.web.shell;

/** A place as the navigation shows it to this user. */
public class NavigationItem {

    private final Place place;
    private final String href;

    NavigationItem(Place place, String href) {
        this.place = place;
        this.href = href;
    }

    Place place() {
        return place;
    }

    /** Its name's key in the common bundle. */
    public String getKey() {
        return "Place." + place.name();
    }

    public String getHref() {
        return href;
    }

    /** Whether a page that says it stands at {@code current} is here. */
    public boolean at(String current) {
        return place.name().equals(current);
    }
}
