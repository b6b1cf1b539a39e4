package org.stipple.web.shell;

import java.util.List;

/** An area as the navigation shows it to this user, with at least one place. */
public class NavigationArea {

    private final Area area;
    private final List<NavigationItem> places;

    NavigationArea(Area area, List<NavigationItem> places) {
        this.area = area;
        this.places = List.copyOf(places);
    }

    /** Its name's key in the common bundle. */
    public String getKey() {
        return "Area." + area.name();
    }

    public String getIcon() {
        return area.icon();
    }

    public boolean isDaily() {
        return area.isDaily();
    }

    public String getHref() {
        return places.get(0).getHref();
    }

    public List<NavigationItem> getPlaces() {
        return places;
    }

    /** Whether it has a second level. */
    public boolean isGrouped() {
        return places.size() > 1;
    }

    public boolean at(String current) {
        return places.stream().anyMatch(item -> item.at(current));
    }
}
