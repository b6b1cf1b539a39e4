package org.stipple.client.duplicate;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stipple.client.identity.ClientName;
import org.stipple.client.identity.Contact;
import org.stipple.client.identity.Identity;
import org.stipple.client.search.SearchText;

/** Tells whether somebody who is to be registered may be a client already, and why. */
public final class DuplicateCheck {

    /** Two names are similar from here on; "Kasia Zielinska" and "Katarzyna Zielińska" are. */
    static final double SIMILAR = 0.4;

    private static final int FEWEST_DIGITS = 6;
    private static final int TELLING_DIGITS = 9;
    private static final int MOST_SHOWN = 8;

    private final Identity identity;
    private final List<String> name;
    private final String email;
    private final String phoneEnd;

    public DuplicateCheck(Identity identity, Contact contact) {
        this.identity = identity;
        name = nameOf(identity.givenName(), identity.familyName());
        email = contact.email();
        phoneEnd = phoneEnd(contact.phone());
    }

    /** Those of {@code candidates} who may be she, the likeliest first. */
    public List<PossibleDuplicate> among(Collection<ClientName> candidates) {
        return candidates.stream()
                .map(candidate -> new PossibleDuplicate(candidate, likenesses(candidate)))
                .filter(possible -> !possible.likenesses().isEmpty())
                .sorted(
                        Comparator.comparing(DuplicateCheck::strongest)
                                .thenComparing(possible -> -possible.likenesses().size())
                                .thenComparing(possible -> possible.client().id()))
                .limit(MOST_SHOWN)
                .toList();
    }

    /**
     * What tells a phone number, however it is written: its last digits, so that a country's code
     * and a leading zero make no difference. Empty if there are too few to tell.
     */
    public static String phoneEnd(String phone) {
        String digits = SearchText.digits(phone);
        return digits.length() < FEWEST_DIGITS
                ? ""
                : digits.substring(Math.max(0, digits.length() - TELLING_DIGITS));
    }

    private Set<Likeness> likenesses(ClientName candidate) {
        Set<Likeness> likenesses = EnumSet.noneOf(Likeness.class);
        if (!email.isEmpty() && email.equalsIgnoreCase(candidate.email())) {
            likenesses.add(Likeness.SAME_EMAIL);
        }
        if (!phoneEnd.isEmpty() && phoneEnd.equals(phoneEnd(candidate.phone()))) {
            likenesses.add(Likeness.SAME_PHONE);
        }
        addLikenessOfName(candidate, likenesses);
        return likenesses;
    }

    private void addLikenessOfName(ClientName candidate, Set<Likeness> likenesses) {
        List<String> other = nameOf(candidate.givenName(), candidate.familyName());
        boolean sameBirthday = candidate.dateOfBirth().equals(identity.dateOfBirth());
        if (new HashSet<>(name).equals(new HashSet<>(other))) {
            likenesses.add(sameBirthday ? Likeness.SAME_NAME_AND_BIRTHDAY : Likeness.SAME_NAME);
        } else if (sameBirthday && Trigrams.similarity(name, other) >= SIMILAR) {
            likenesses.add(Likeness.SIMILAR_NAME_AND_SAME_BIRTHDAY);
        }
    }

    private static Likeness strongest(PossibleDuplicate possible) {
        return possible.likenesses().stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private static List<String> nameOf(String givenName, String familyName) {
        return SearchText.words(givenName + " " + familyName);
    }
}
