package org.stipple.scheduling.diary;

import static java.util.stream.Collectors.partitioningBy;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingStatus;

/** Reads the bookings of days together with what else counts when they are judged. */
@Dependent
class DiaryBookings {

    @PersistenceContext private EntityManager entities;

    /**
     * Bookings by time.
     *
     * @param ofDays all of the days, given up ones too
     * @param planned what is planned for the clients of open ones, at any site and on any day
     */
    record Found(List<Booking> ofDays, List<Booking> planned) {}

    /**
     * The bookings of these days at a site with their to-dos, and what is planned besides for those
     * who come: one statement, by the index of the days and that of the clients.
     *
     * @param first first day, inclusive
     * @param last last day, inclusive
     */
    Found find(long siteId, LocalDate first, LocalDate last) {
        Map<Boolean, List<Booking>> found =
                entities
                        .createQuery(
                                """
                                select distinct b from Booking b left join fetch b.todos
                                 where b.id in (
                                       select d.id from Booking d
                                        where d.siteId = :site
                                          and d.time.onDay between :first and :last
                                        union all
                                       select o.id from Booking o
                                        where o.status in :open
                                          and o.subject.clientId in (
                                              select c.subject.clientId from Booking c
                                               where c.siteId = :site
                                                 and c.time.onDay between :first and :last
                                                 and c.status in :open))
                                 order by b.time.startsAt, b.id""",
                                Booking.class)
                        .setParameter("site", siteId)
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .setParameter("open", BookingStatus.open())
                        .getResultList()
                        .stream()
                        .collect(partitioningBy(each -> isOn(each, siteId, first, last)));
        List<Booking> planned =
                found.values().stream()
                        .flatMap(List::stream)
                        .filter(booking -> booking.status().isOpen())
                        .toList();
        return new Found(found.get(true), planned);
    }

    private static boolean isOn(Booking booking, long siteId, LocalDate first, LocalDate last) {
        LocalDate day = booking.time().onDay();
        return booking.siteId() == siteId && !day.isBefore(first) && !day.isAfter(last);
    }
}
