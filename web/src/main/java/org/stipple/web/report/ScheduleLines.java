package org.stipple.web.report;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stipple.audit.Actor;
import org.stipple.messaging.log.LoggedMessage;
import org.stipple.messaging.log.MessageLogService;
import org.stipple.report.schedule.LastSending;
import org.stipple.report.schedule.RhythmWords;
import org.stipple.report.schedule.ScheduleRow;
import org.stipple.report.schedule.ScheduleService;
import org.stipple.report.schedule.SentTo;
import org.stipple.report.words.ReportWords;
import org.stipple.security.Addressee;
import org.stipple.web.messaging.MessageLine;
import org.stipple.web.messaging.MessageWords;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Says in words which reports are mailed, and what became of the last of each. */
@Dependent
class ScheduleLines {

    @Inject private ScheduleService schedules;
    @Inject private MessageLogService log;
    @Inject private MessageWords messages;
    @Inject private Words words;

    List<ScheduleLine> all() {
        List<ScheduleRow> rows = schedules.all();
        Map<Long, String> names =
                schedules.readers().stream().collect(toMap(Addressee::id, Addressee::displayName));
        Map<Long, MessageLine> mails = mailed(rows);
        return rows.stream().map(row -> line(row, names, mails)).toList();
    }

    /** What became of each mail, by its id. */
    private Map<Long, MessageLine> mailed(List<ScheduleRow> rows) {
        Map<Long, LoggedMessage> logged =
                log.ofReports(
                        rows.stream().flatMap(ScheduleLines::sent).map(SentTo::mailId).toList());
        Map<Long, MessageLine> said =
                messages.lines(List.copyOf(logged.values())).stream()
                        .collect(toMap(line -> line.message().id(), line -> line));
        return logged.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> said.get(each.getValue().id())));
    }

    private static Stream<SentTo> sent(ScheduleRow row) {
        return row.last() == null ? Stream.of() : row.last().to().stream();
    }

    private ScheduleLine line(
            ScheduleRow row, Map<Long, String> names, Map<Long, MessageLine> mails) {
        return new ScheduleLine(
                row,
                what(row),
                text("schedules.text.to", to(row, names)),
                row.paused()
                        ? text("schedules.text.paused")
                        : text("schedules.text.next", words.momentAt(row.siteId(), row.nextAt())),
                last(row),
                sent(row).map(one -> mail(one, names, mails)).toList());
    }

    private static String what(ScheduleRow row) {
        ReportWords report = new ReportWords(row.ask().report(), Faces.getLocale());
        return text(
                "schedules.text.what",
                report.title(),
                report.text("span." + row.ask().when().span()).toLowerCase(Faces.getLocale()),
                new RhythmWords(report, Faces.getLocale()).in(row.rhythm()),
                text("Format." + row.format()));
    }

    private static String to(ScheduleRow row, Map<Long, String> names) {
        List<String> known =
                row.readers().stream().filter(names::containsKey).map(names::get).sorted().toList();
        int gone = row.readers().size() - known.size();
        return Stream.concat(
                        known.stream(),
                        gone == 0 ? Stream.of() : Stream.of(text("schedules.text.gone", gone)))
                .collect(joining(", "));
    }

    private String last(ScheduleRow row) {
        LastSending last = row.last();
        if (last == null) {
            return text("schedules.text.never");
        }
        return text(
                last.madeBy().equals(Actor.SYSTEM)
                        ? "schedules.text.last"
                        : "schedules.text.lastBy",
                words.momentAt(row.siteId(), last.dueAt()));
    }

    private ScheduleLine.Mail mail(
            SentTo one, Map<Long, String> names, Map<Long, MessageLine> mails) {
        String name = names.getOrDefault(one.userId(), one.address());
        MessageLine line = mails.get(one.mailId());
        if (line == null) {
            return new ScheduleLine.Mail(
                    text("schedules.text.mail", name, text("schedules.text.noAddress")),
                    "CANCELLED",
                    "");
        }
        return new ScheduleLine.Mail(
                text("schedules.text.mail", name, line.state()), line.look(), line.why());
    }

    private static String text(String key, Object... places) {
        return Texts.of("report", key, places);
    }
}
