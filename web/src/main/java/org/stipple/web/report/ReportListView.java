package org.stipple.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stipple.report.ReportService;
import org.stipple.report.words.ReportWords;

/** All reports, each with what it answers. */
@Named
@RequestScoped
public class ReportListView {

    @Inject private ReportService reports;

    private List<Entry> entries = List.of();

    /** A report as the list shows it. */
    public record Entry(String name, String title, String answers) {}

    public void load() {
        entries = reports.names().stream().map(ReportListView::entry).toList();
    }

    private static Entry entry(String name) {
        ReportWords words = new ReportWords(name, Faces.getLocale());
        return new Entry(name, words.title(), words.text("answers"));
    }

    public List<Entry> getEntries() {
        return entries;
    }
}
