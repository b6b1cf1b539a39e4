package org.stipple.scheduling.visit;

import java.util.List;
import java.util.Set;
import org.stipple.client.alert.Alert;
import org.stipple.scheduling.plan.TodoKind;
import org.stipple.timing.Judgement;

/** What became of a visit that was to start. Nothing starts unless it says so. */
public sealed interface StartDecision {

    /** It is under way. */
    record Started() implements StartDecision {}

    /** These alerts have to be read by name first. */
    record AlertsUnread(List<Alert> alerts) implements StartDecision {}

    /** These have to be done, and recorded, first. */
    record TodosOpen(Set<TodoKind> todos, Judgement judgement) implements StartDecision {}

    /** Somebody has to answer for it, with a reason. */
    record NeedsOverride(Judgement judgement) implements StartDecision {}

    /** What has happened shuts it: the findings say which rule and why. */
    record Refused(Judgement judgement) implements StartDecision {}

    /** No version is in force, so that nothing is judged and nothing starts. */
    record NoVersion() implements StartDecision {}
}
