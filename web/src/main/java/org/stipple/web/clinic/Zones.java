package org.stipple.web.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The zones that a clinic may be in, as one searches for them: by city, region or country. */
@Named
@ApplicationScoped
public class Zones {

    private static final int SHOWN = 20;

    @Inject private ClinicText text;

    private final List<String> places =
            ZoneId.getAvailableZoneIds().stream()
                    .filter(
                            id ->
                                    id.matches(
                                            "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                    .sorted()
                    .toList();

    /** The first zones that hold {@code typed}; those whose city begins with it come first. */
    public List<String> find(String typed) {
        String wanted = plain(typed.strip());
        return places.stream()
                .filter(id -> plain(id).contains(wanted))
                .sorted(Comparator.comparing((String id) -> !city(id).startsWith(wanted)))
                .limit(SHOWN)
                .toList();
    }

    /** The server's own zone, where it is a place's; what one most likely wants. */
    String likely() {
        return Stream.of(ZoneId.systemDefault().getId())
                .filter(places::contains)
                .findFirst()
                .orElse("");
    }

    /** Validates a zone, where one was chosen. */
    public void check(FacesContext faces, UIComponent field, Object zone) {
        boolean chosen = zone != null && !zone.toString().isEmpty();
        if (chosen && !places.contains(zone)) {
            throw new ValidatorException(text.error("site.error.zone"));
        }
    }

    private static String city(String id) {
        return plain(id.substring(id.lastIndexOf('/') + 1));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
