package org.stipple.report.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.stipple.messaging.Attachment;
import org.stipple.messaging.Composed;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.site.SiteName;
import org.stipple.platform.site.SiteService;
import org.stipple.report.export.ExportOrder;
import org.stipple.report.export.Exporter;
import org.stipple.report.export.Progress;
import org.stipple.report.frame.Question;
import org.stipple.report.frame.ReportAsk;
import org.stipple.report.words.ReportWords;

/**
 * The mail of a report, with its table as a file. The rows behind the figures name clients and stay
 * behind the sign-in; the text tells no figure, since whoever is at the desk may read it.
 */
@Dependent
class ReportLetter {

    private static final Locale LOCALE = Locale.UK;

    @Inject private Queries queries;
    @Inject private Exporter exporter;
    @Inject private SiteService sites;
    @Inject private ClinicClock clock;

    Composed of(ReportSending sending, ReportSchedule schedule) {
        ReportAsk ask =
                queries.read(sending.query(), sites.latestToday()).ask().in(sending.period());
        Question question = Question.of(ask, sites.latestToday(), clock.now());
        ReportWords words = new ReportWords(ask.report(), LOCALE);
        SiteName site = sites.name(schedule.siteId());
        String period = words.periods().period(sending.period());
        ZonedDateTime now = question.now().atZone(site.zone()).truncatedTo(ChronoUnit.MINUTES);
        String asOf = words.periods().day(now.toLocalDate()) + ", " + now.toLocalTime();
        String rhythm = new RhythmWords(words, LOCALE).in(schedule.rhythm());
        return new Composed(
                words.text("mail.subject", sending.name(), period, site.name()),
                words.text("mail.text", sending.name(), words.title(), period, asOf, rhythm),
                Optional.of(file(question, sending)));
    }

    private Attachment file(Question question, ReportSending sending) {
        ExportOrder order = new ExportOrder(question.ask(), "", sending.format(), LOCALE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.write(question, order, out, Progress.UNWATCHED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Attachment(
                order.fileName(question.period()), sending.format().mediaType(), out.toByteArray());
    }
}
