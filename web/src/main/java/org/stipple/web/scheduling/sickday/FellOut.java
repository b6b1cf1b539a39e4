package org.stipple.web.scheduling.sickday;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stipple.scheduling.diary.UnresolvedBooking;
import org.stipple.scheduling.displaced.Displacement;
import org.stipple.web.words.Texts;

/**
 * Visits that fell out for one reason.
 *
 * @param personId who is away; null where it is about a room or the clinic
 * @param roomId what is closed; null where it is about a person or the clinic
 * @param words who or what it is, and how many visits
 */
public record FellOut(Long personId, Long roomId, String words) implements Serializable {

    /** One for each person, each room and the clinic; nothing where nothing is displaced. */
    public static List<FellOut> of(
            List<UnresolvedBooking> unresolved, Map<Long, String> people, Map<Long, String> rooms) {
        Map<Long, Integer> away = new TreeMap<>();
        Map<Long, Integer> closed = new TreeMap<>();
        int clinic = 0;
        for (UnresolvedBooking each : unresolved) {
            long person = each.entry().booking().personId();
            long room = each.entry().booking().roomId();
            if (each.displaced().contains(Displacement.ROOM_CLOSED)) {
                closed.merge(room, 1, Integer::sum);
            } else if (isAbsence(each)) {
                away.merge(person, 1, Integer::sum);
            } else if (each.isDisplaced()) {
                clinic++;
            }
        }
        List<FellOut> all = new ArrayList<>();
        away.forEach(
                (id, count) ->
                        all.add(new FellOut(id, null, say("person", people.get(id), count))));
        closed.forEach(
                (id, count) -> all.add(new FellOut(null, id, say("room", rooms.get(id), count))));
        if (clinic > 0) {
            all.add(new FellOut(null, null, say("clinic", "", clinic)));
        }
        return all;
    }

    private static boolean isAbsence(UnresolvedBooking each) {
        return each.displaced().contains(Displacement.PERSON_AWAY)
                || each.displaced().contains(Displacement.PERSON_OFF);
    }

    private static String say(String what, String name, int count) {
        return Texts.of("scheduling", "sickday.text.fellOut." + what, name, count);
    }
}
