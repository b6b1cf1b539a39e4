package org.stipple.recall.due;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.site.SiteService;
import org.stipple.platform.site.SiteSummary;
import org.stipple.recall.item.DueBounds;
import org.stipple.recall.item.RecallCalendar;
import org.stipple.recall.item.RecallItem;
import org.stipple.recall.item.RecallItems;
import org.stipple.recall.item.RecallKey;
import org.stipple.recall.item.RecallPlace;
import org.stipple.timeline.CourseTimeline;
import org.stipple.timeline.Outlook;
import org.stipple.timeline.TimelineService;

/**
 * Brings what is kept of courses in step with their record, the rules and the diary. What stands
 * next in a course is due by the rules; whatever else is kept of it was done, or is no longer due.
 */
@Dependent
class DueItems {

    @Inject private TimelineService timelines;
    @Inject private RecallItems items;
    @Inject private RecallPlaces places;
    @Inject private PlannedDays diary;
    @Inject private SiteService sites;
    @Inject private ClinicClock clock;

    private record Known(
            Map<Long, List<RecallItem>> items,
            Map<Long, RecallPlaces.Where> places,
            Map<RecallKey, PlannedDays.Planned> planned) {

        List<RecallItem> itemsOf(long courseId) {
            return items.getOrDefault(courseId, List.of());
        }

        Optional<RecallItem> find(RecallKey key) {
            return itemsOf(key.courseId()).stream()
                    .filter(item -> item.key().equals(key))
                    .findFirst();
        }
    }

    /**
     * Six statements, however many courses, and one a row that changes.
     *
     * @param courseIds of courses that are held
     */
    void keep(Collection<Long> courseIds) {
        if (courseIds.isEmpty()) {
            return;
        }
        Map<Long, List<RecallItem>> kept =
                items.of(courseIds).stream().collect(groupingBy(item -> item.key().courseId()));
        List<CourseTimeline> concerned =
                timelines.gather(courseIds).values().stream()
                        .filter(
                                course ->
                                        kept.containsKey(course.facts().courseId())
                                                || waits(course))
                        .toList();
        if (!concerned.isEmpty()) {
            List<Long> ids = concerned.stream().map(of -> of.facts().courseId()).toList();
            Known known = new Known(kept, places.of(ids), diary.of(ids));
            concerned.forEach(course -> keep(course, known));
        }
    }

    private static boolean waits(CourseTimeline course) {
        return course.facts()
                .nextStep()
                .filter(next -> RecallKey.isRecall(next.kind()))
                .isPresent();
    }

    private void keep(CourseTimeline course, Known known) {
        WhatWasDone done = new WhatWasDone(course.facts());
        SiteSummary site = sites.get(known.places().get(course.facts().courseId()).siteId());
        RecallCalendar calendar = new RecallCalendar(clock.today(site.zone()), site.upcomingDays());
        Optional<Outlook> next = next(course, site, calendar.today());
        Optional<RecallKey> due = next.map(DueItems::key);
        known.itemsOf(course.facts().courseId()).stream()
                .filter(item -> due.filter(item.key()::equals).isEmpty())
                .forEach(item -> close(item, done));
        done.keys()
                .filter(key -> known.find(key).isEmpty())
                .forEach(key -> close(add(key, done, known), done));
        next.ifPresent(outlook -> open(outlook, calendar, done, known));
    }

    private Optional<Outlook> next(CourseTimeline course, SiteSummary site, LocalDate today) {
        return waits(course)
                ? timelines
                        .outlook(course, site, today)
                        .filter(outlook -> outlook.dueDays().isPresent())
                : Optional.empty();
    }

    private static RecallKey key(Outlook outlook) {
        return RecallKey.of(outlook.course().courseId(), outlook.next());
    }

    private static void close(RecallItem item, WhatWasDone done) {
        done.on(item.key()).ifPresentOrElse(item::done, item::cease);
    }

    private RecallItem add(RecallKey key, WhatWasDone done, Known known) {
        RecallItem item = new RecallItem(key, done.course().clientId(), place(key, done, known));
        items.add(item);
        return item;
    }

    private static RecallPlace place(RecallKey key, WhatWasDone done, Known known) {
        RecallPlaces.Where where = known.places().get(key.courseId());
        return new RecallPlace(where.siteId(), where.personId(), done.since(key));
    }

    private void open(Outlook outlook, RecallCalendar calendar, WhatWasDone done, Known known) {
        RecallKey key = key(outlook);
        RecallItem item = known.find(key).orElseGet(() -> add(key, done, known));
        Optional.ofNullable(known.planned().get(key))
                .ifPresentOrElse(plan -> item.book(plan.bookingId(), plan.day()), item::unbook);
        item.isDue(
                place(key, done, known),
                new DueBounds(outlook.dueDays().orElseThrow(), outlook.latestDay()),
                calendar);
    }
}
