package org.stipple.course.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.stipple.course.review.ReviewDecision;
import org.stipple.course.review.ReviewFact;
import org.stipple.course.session.SessionFact;
import org.stipple.course.session.SessionKind;
import org.stipple.course.tag.TagSpan;

/** The facts of a course, put together from a few words. */
final class CourseFactsFixture {

    private static final long COURSE = 7;

    private final List<TagSpan> tags = new ArrayList<>();
    private final List<SessionFact> sessions = new ArrayList<>();
    private final List<ReviewFact> reviews = new ArrayList<>();
    private CourseState state = CourseState.OPEN;
    private int planned = 20;
    private Instant reopenedAt;

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    CourseFactsFixture in(CourseState state) {
        this.state = state;
        return this;
    }

    CourseFactsFixture planned(int sessions) {
        planned = sessions;
        return this;
    }

    CourseFactsFixture reopenedOn(String day) {
        reopenedAt = day(day).atStartOfDay().toInstant(ZoneOffset.UTC);
        return in(CourseState.REOPENED);
    }

    CourseFactsFixture tagged(String tag) {
        return tag == null ? this : tag(tag, "2026-01-01", null);
    }

    CourseFactsFixture tag(String tag, String added, String removed) {
        LocalDate end = removed == null ? null : day(removed);
        tags.add(new TagSpan(COURSE, tag, day(added), "kim", "seen", end, "kim", "seen"));
        return this;
    }

    /** Reads {@code SESSION_1@2026-01-05 TOUCH_UP@… NEEDED@…}. */
    CourseFactsFixture with(String history) {
        if (history != null) {
            for (String fact : history.split(" ", -1)) {
                add(
                        fact.substring(0, fact.indexOf('@')),
                        day(fact.substring(fact.indexOf('@') + 1)));
            }
        }
        return this;
    }

    private void add(String name, LocalDate day) {
        if (name.startsWith("SESSION_")) {
            int ordinal = Integer.parseInt(name.substring("SESSION_".length()));
            sessions.add(new SessionFact(ordinal, COURSE, SessionKind.SESSION, ordinal, day));
        } else if (name.equals("TOUCH_UP")) {
            sessions.add(new SessionFact(90, COURSE, SessionKind.TOUCH_UP, 1, day));
        } else {
            Instant recorded = day.atStartOfDay().toInstant(ZoneOffset.UTC);
            ReviewDecision decision = ReviewDecision.valueOf(name);
            reviews.add(new ReviewFact(1, COURSE, day, 3, decision, recorded));
        }
    }

    CourseFacts facts() {
        LocalDate end =
                state == CourseState.COMPLETED
                        ? sessions.stream()
                                .filter(SessionFact::isSession)
                                .map(SessionFact::performedOn)
                                .max(LocalDate::compareTo)
                                .orElseThrow()
                        : null;
        CourseRow row =
                new CourseRow(
                        COURSE,
                        0,
                        1,
                        2,
                        "house",
                        planned,
                        state,
                        day("2026-01-01"),
                        end,
                        reopenedAt);
        return new CourseFacts(row, tags, sessions, reviews);
    }
}
