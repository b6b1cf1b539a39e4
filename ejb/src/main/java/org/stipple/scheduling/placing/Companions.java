package org.stipple.scheduling.placing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The displaced visits of one client, judged together; what was asked once is remembered. */
final class Companions {

    private final ClientPolicy policy;
    private final Map<Map<Long, LocalDate>, Map<Long, Fit>> asked = new HashMap<>();

    Companions(ClientPolicy policy) {
        this.policy = policy;
    }

    /** How many of those that are given a place may not be where they would be. */
    int refused(List<Placement> all) {
        Map<Long, Fit> said = judge(all);
        return (int)
                all.stream()
                        .filter(Placement::isPlaced)
                        .filter(each -> !said.get(each.id()).isPermitted())
                        .count();
    }

    /** How many of those that are given a place are not recommended there. */
    int notRecommended(List<Placement> all) {
        Map<Long, Fit> said = judge(all);
        return (int)
                all.stream()
                        .filter(Placement::isPlaced)
                        .filter(each -> !said.get(each.id()).isRecommended())
                        .count();
    }

    Map<Long, Fit> judge(List<Placement> all) {
        Map<Long, LocalDate> days = new TreeMap<>();
        all.forEach(each -> days.put(each.id(), each.place().day()));
        return asked.computeIfAbsent(days, policy::judge);
    }
}
