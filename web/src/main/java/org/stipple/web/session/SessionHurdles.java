package org.stipple.web.session;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;
import org.omnifaces.util.Faces;
import org.stipple.course.session.SessionDecision;
import org.stipple.course.session.SessionKind;
import org.stipple.timing.Finding;
import org.stipple.web.faces.RefusedField;
import org.stipple.web.words.Texts;

/**
 * What a session's record may want beside what was done: a cause and a second person's agreement
 * beyond the protocol's maximum, and a reason where it was against the rules. The fields that ask
 * for it appear once it is wanted.
 */
public class SessionHurdles implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SessionKind kind;
    private Integer maximum;
    private boolean reasonNeeded;
    private transient List<Finding> against = List.of();

    /**
     * @param maximum of the protocol's sessions, empty where it does not say
     * @param reasoned whether it stands on record with a reason against the rules
     */
    public SessionHurdles(SessionKind kind, OptionalInt maximum, boolean reasoned) {
        this.kind = kind;
        this.maximum = maximum.isPresent() ? maximum.getAsInt() : null;
        this.reasonNeeded = reasoned;
    }

    /** Whether it is on record; where it is not, says at its field what is wanting. */
    public boolean isTaken(SessionDecision decision) {
        if (decision instanceof SessionDecision.ReasonNeeded needed) {
            reasonNeeded = true;
            against =
                    needed.answer().judgement().findings().stream()
                            .filter(finding -> !finding.outcome().permits())
                            .toList();
            refuse("againstPolicyReason", "edit.message.reasonNeeded");
        } else if (decision instanceof SessionDecision.AgreementNeeded needed) {
            maximum = needed.maximum();
            refuse("agreedBy", "edit.message.agreementNeeded", maximum);
        }
        return decision instanceof SessionDecision.Recorded;
    }

    /** Says at that field of the form why it is refused. */
    public static void refuse(String field, String key, Object... places) {
        RefusedField.tell("form:" + field, Texts.of("course", key, places));
        Faces.validationFailed();
    }

    /** Whether a session of that number goes beyond the maximum, as far as one is stated. */
    public boolean isExtra(Integer ordinal) {
        return kind == SessionKind.SESSION
                && maximum != null
                && ordinal != null
                && ordinal > maximum;
    }

    /** Whether it is asked why it was done against the rules. */
    public boolean isReasonNeeded() {
        return reasonNeeded;
    }

    /** The rules that spoke against it when it was last tried. */
    public List<Finding> getAgainst() {
        return against == null ? List.of() : against;
    }
}
