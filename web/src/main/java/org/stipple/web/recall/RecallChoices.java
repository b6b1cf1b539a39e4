package org.stipple.web.recall;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.StaffService;
import org.stipple.platform.site.SiteService;
import org.stipple.recall.item.ContactChannel;
import org.stipple.recall.item.ContactOutcome;
import org.stipple.recall.list.ContactFilter;
import org.stipple.recall.list.DueWithin;
import org.stipple.recall.list.RecallFilter;
import org.stipple.recall.list.RecallTab;
import org.stipple.security.UserService;
import org.stipple.web.words.Texts;

/** What filters and forms of the worklists offer, with what is chosen in words. */
@Named
@RequestScoped
public class RecallChoices {

    @Inject private StaffService staff;
    @Inject private UserService users;
    @Inject private SiteService sites;

    private List<PersonSummary> people;
    private Map<String, String> names;

    /** Who treats clients. */
    public List<PersonSummary> getPeople() {
        if (people == null) {
            people = staff.people();
        }
        return people;
    }

    public String person(long id) {
        return getPeople().stream()
                .filter(person -> person.id() == id)
                .map(PersonSummary::name)
                .findFirst()
                .orElse("");
    }

    /** What users are called, by user name, in the order of what they are called. */
    private Map<String, String> getUsers() {
        if (names == null) {
            names =
                    users.displayNames().entrySet().stream()
                            .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                            .collect(
                                    toMap(
                                            Map.Entry::getKey,
                                            Map.Entry::getValue,
                                            (one, other) -> one,
                                            LinkedHashMap::new));
        }
        return names;
    }

    public List<String> getUserNames() {
        return List.copyOf(getUsers().keySet());
    }

    /** What a user is called; the words for nobody where nobody is meant. */
    public String user(String username) {
        return RecallFilter.NOBODY.equals(username)
                ? Texts.of("recall", "list.text.nobody")
                : getUsers().getOrDefault(username, username);
    }

    /** So often somebody tries at the site of an item. */
    public int maximum(long siteId) {
        return sites.get(siteId).recallAttemptsMaximum();
    }

    public RecallTab[] getTabs() {
        return RecallTab.shown().toArray(RecallTab[]::new);
    }

    public DueWithin[] getDues() {
        return DueWithin.values();
    }

    public ContactFilter[] getContacts() {
        return ContactFilter.values();
    }

    public ContactChannel[] getChannels() {
        return ContactChannel.values();
    }

    /** What people note; that a message was written is noted by itself. */
    public List<ContactOutcome> getOutcomes() {
        return Stream.of(ContactOutcome.values())
                .filter(outcome -> outcome != ContactOutcome.WRITTEN)
                .toList();
    }
}
