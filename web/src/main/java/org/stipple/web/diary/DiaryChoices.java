package org.stipple.web.diary;

import java.util.List;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.scheduling.slot.Roster;

/** What the filters of the diary offer, and what is picked. */
public final class DiaryChoices {

    private final Roster roster;
    private final DiaryAddress address;

    DiaryChoices(Roster roster, DiaryAddress address) {
        this.roster = roster;
        this.address = address;
    }

    /** Everybody who is booked, and who is picked though she no longer is. */
    public List<PersonSummary> getPeople() {
        return roster.peopleHere().stream()
                .filter(person -> person.active() || person.id() == address.filter().personId())
                .toList();
    }

    public List<VisitKind> getKinds() {
        return List.of(VisitKind.values());
    }

    /** The picked person's name; blank where all are shown. */
    public String getPerson() {
        return roster.findPerson(address.filter().personId()).map(PersonSummary::name).orElse("");
    }
}
