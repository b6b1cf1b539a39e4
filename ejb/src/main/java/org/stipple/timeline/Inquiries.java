package org.stipple.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stipple.timing.Event;
import org.stipple.timing.Inquiry;
import org.stipple.timing.Timeline;

/** Puts questions to the policy together. */
final class Inquiries {

    private Inquiries() {}

    static PolicyInquiry of(AskPolicy ask, CourseTimeline course, RulesInForce rules) {
        return of(ask, course.timeline(), course.facts().tagsOn(ask.by().day()), rules);
    }

    static PolicyInquiry of(
            AskPolicy ask, Timeline timeline, Set<String> tags, RulesInForce rules) {
        List<Event> events = new ArrayList<>(timeline.events());
        ask.without().forEach(events::remove);
        events.addAll(ask.planned());
        return new PolicyInquiry(
                rules, new Inquiry(rules.protocol(), tags, new Timeline(events), ask.step()));
    }
}
