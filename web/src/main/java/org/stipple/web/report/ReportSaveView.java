package org.stipple.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.stipple.report.ReportService;
import org.stipple.report.frame.ReportAsk;
import org.stipple.report.saved.SaveReport;
import org.stipple.report.saved.SavedReportService;
import org.stipple.report.words.ReportWords;
import org.stipple.web.words.Texts;

/** Keeps what is asked of a report under a name. */
@Named
@ViewScoped
public class ReportSaveView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private ReportService reports;
    @Inject private SavedReportService kept;

    private ReportAsk ask;
    private String name = "";
    private boolean shared;

    public void load() {
        ask = reports.read(Faces.getRequestParameterMap()).ask();
    }

    public String save() {
        kept.save(new SaveReport(name, ask, shared));
        Messages.create(Texts.of("report", "save.message.saved", name.strip())).flash().add();
        return "/report/list?faces-redirect=true";
    }

    public String getLead() {
        return Texts.of("report", "save.lead.page", words().title());
    }

    private ReportWords words() {
        return new ReportWords(ask.report(), Faces.getLocale());
    }

    /** Back to the report. */
    public String getBack() {
        return Chips.show(ask);
    }

    public String getReport() {
        return words().title();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
