package org.stipple.policy.draft;

import org.stipple.policy.sheet.DraftContent;
import org.stipple.policy.table.ProtocolHead;

/**
 * The draft of a protocol's next version.
 *
 * @param number that the version will have
 * @param baseVersionId the version that it was copied from; 0 where there is none
 * @param revision counted up by every change
 * @param undoable the change that undoing would take back
 * @param impactSeen when somebody looked at what it would do, if nothing was changed since
 */
public record RuleDraft(
        ProtocolHead head,
        int number,
        long baseVersionId,
        int revision,
        DraftContent content,
        Moment begun,
        Moment changed,
        DraftChange undoable,
        Moment impactSeen) {}
