package org.stipple.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.stipple.report.ReportService;
import org.stipple.report.saved.SavedReportRow;
import org.stipple.report.saved.SavedReportService;
import org.stipple.report.words.ReportWords;
import org.stipple.security.UserService;
import org.stipple.web.words.Texts;

/** All reports, each with what it answers. */
@Named
@RequestScoped
public class ReportListView {

    @Inject private ReportService reports;

    @Inject private SavedReportService kept;
    @Inject private UserService users;

    private List<Entry> entries = List.of();
    private List<Saved> saved = List.of();

    /** A report that is kept, as the list shows it. */
    public record Saved(SavedReportRow row, String report, String of) {}

    /** A report as the list shows it. */
    public record Entry(String name, String title, String answers) {}

    // Its buttons are looked for in what is listed, so that a request after the first lists it too.
    @PostConstruct
    void load() {
        entries = reports.names().stream().map(ReportListView::entry).toList();
        Map<String, String> names = users.displayNames();
        saved = kept.all().stream().map(row -> saved(row, names)).toList();
    }

    private static Saved saved(SavedReportRow row, Map<String, String> names) {
        String report = row.query().replaceFirst("^report=([a-z-]+).*", "$1");
        String of =
                row.own()
                        ? Texts.of("report", row.shared() ? "list.text.sharedOwn" : "list.text.own")
                        : Texts.of(
                                "report",
                                "list.text.shared",
                                names.getOrDefault(row.madeBy(), row.madeBy()));
        return new Saved(row, new ReportWords(report, Faces.getLocale()).title(), of);
    }

    /** Forgets a report of the caller's own. */
    public String remove(long id, int version) {
        kept.remove(id, version);
        Messages.create(Texts.of("report", "list.message.removed")).flash().add();
        return "/report/list?faces-redirect=true";
    }

    private static Entry entry(String name) {
        ReportWords words = new ReportWords(name, Faces.getLocale());
        return new Entry(name, words.title(), words.text("answers"));
    }

    public List<Saved> getSaved() {
        return saved;
    }

    public List<Entry> getEntries() {
        return entries;
    }
}
