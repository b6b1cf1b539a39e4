package org.stipple.web.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.stipple.catalogue.hours.DaySummary;
import org.stipple.catalogue.people.LeaveService;
import org.stipple.catalogue.people.LeaveSummary;
import org.stipple.catalogue.people.WorkingDayService;
import org.stipple.catalogue.place.ClosureService;
import org.stipple.catalogue.place.ClosureSummary;
import org.stipple.catalogue.place.OpeningDayService;
import org.stipple.web.words.KnownSites;
import org.stipple.web.words.Words;

/** What differs from the usual week, as the pages of people, site and rooms list it. */
@Named
@RequestScoped
public class ExceptionLines {

    @Inject private LeaveService leave;
    @Inject private WorkingDayService workingDays;
    @Inject private OpeningDayService openingDays;
    @Inject private ClosureService closures;
    @Inject private ClinicText text;
    @Inject private Words words;
    @Inject private KnownSites sites;

    private List<ExceptionLine> read;

    /** A person's leave and other hours. */
    public List<ExceptionLine> ofPerson(long id) {
        if (read == null) {
            read =
                    Stream.concat(
                                    leave.leaveOf(id).stream().map(this::line),
                                    workingDays.workingDaysOf(id).stream().map(this::placed))
                            .toList();
        }
        return read;
    }

    /** A site's closed days and other opening hours. */
    public List<ExceptionLine> ofSite(long id) {
        if (read == null) {
            read = openingDays.openingDays(id).stream().map(this::line).toList();
        }
        return read;
    }

    /** A room's closures. */
    public List<ExceptionLine> ofRoom(long id) {
        if (read == null) {
            read = closures.closuresOf(id).stream().map(this::line).toList();
        }
        return read;
    }

    public List<ExceptionLine> coming(List<ExceptionLine> all) {
        return ExceptionLine.coming(all, words.getToday());
    }

    public List<ExceptionLine> past(List<ExceptionLine> all) {
        return ExceptionLine.past(all, words.getToday());
    }

    private ExceptionLine line(LeaveSummary each) {
        return new ExceptionLine(
                each.id(),
                true,
                each.when().firstDay(),
                each.when().lastDay(),
                words.stretch(each.when()),
                noted(text.text("LeaveKind." + each.kind()), each.note()));
    }

    private ExceptionLine line(ClosureSummary each) {
        return new ExceptionLine(
                each.id(),
                false,
                each.when().firstDay(),
                each.when().lastDay(),
                words.stretch(each.when()),
                each.reason());
    }

    private ExceptionLine placed(DaySummary each) {
        ExceptionLine line = line(each);
        return new ExceptionLine(
                line.id(),
                false,
                line.first(),
                line.last(),
                line.when(),
                sites.in(line.what(), each.siteId()));
    }

    private ExceptionLine line(DaySummary each) {
        DayHours hours = DayHours.on(each.special().day().getDayOfWeek(), each.special().hours());
        return new ExceptionLine(
                each.id(),
                false,
                each.special().day(),
                each.special().day(),
                words.day(each.special().day()),
                noted(
                        hours.isEmpty() ? text.text("openingday.text.closed") : hours.toString(),
                        each.special().note()));
    }

    private String noted(String what, String note) {
        return note.isEmpty() ? what : text.text("exceptions.text.noted", what, note);
    }
}
