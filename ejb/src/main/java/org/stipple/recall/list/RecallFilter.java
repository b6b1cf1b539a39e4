package org.stipple.recall.list;

import java.io.Serializable;
import java.util.Objects;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.recall.item.RecallKey;

/**
 * Which rows of a worklist.
 *
 * @param kind TOUCH_UP or REVIEW
 * @param siteId where the client was treated last; 0 for anywhere
 * @param personId who treated her then; 0 for anybody
 * @param with user name of who is to call; blank for anybody, {@link #NOBODY} for what is given to
 *     nobody
 */
public record RecallFilter(
        VisitKind kind,
        long siteId,
        long personId,
        String with,
        DueWithin due,
        ContactFilter contact)
        implements Serializable {

    /** No user name. */
    public static final String NOBODY = "-";

    public RecallFilter {
        if (!RecallKey.isRecall(kind)) {
            throw new IllegalArgumentException(kind + " does not fall due");
        }
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(contact, "contact");
    }

    /** All of a kind at a site. */
    public static RecallFilter of(VisitKind kind, long siteId) {
        return new RecallFilter(kind, siteId, 0, "", DueWithin.ANY, ContactFilter.ANY);
    }

    String condition() {
        return "i.kind = :kind"
                + (siteId == 0 ? "" : " and i.siteId = :site")
                + (personId == 0 ? "" : " and i.personId = :person")
                + withCondition()
                + (due.days().isEmpty() ? "" : " and i.due.dueOn <= :dueBy")
                + contact.condition();
    }

    private String withCondition() {
        if (with.isBlank()) {
            return "";
        }
        return NOBODY.equals(with)
                ? " and i.contacts.assignedTo is null"
                : " and i.contacts.assignedTo = :with";
    }
}
