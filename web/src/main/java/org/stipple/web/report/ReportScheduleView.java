package org.stipple.web.report;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.stipple.messaging.Channel;
import org.stipple.messaging.sending.SendingService;
import org.stipple.platform.site.SiteService;
import org.stipple.report.ReportService;
import org.stipple.report.export.Format;
import org.stipple.report.frame.PeriodProblem;
import org.stipple.report.frame.ReportAsk;
import org.stipple.report.frame.ReportShape;
import org.stipple.report.frame.Span;
import org.stipple.report.frame.When;
import org.stipple.report.schedule.RhythmWords;
import org.stipple.report.schedule.SaveSchedule;
import org.stipple.report.schedule.ScheduleRow;
import org.stipple.report.schedule.ScheduleService;
import org.stipple.report.words.ReportWords;
import org.stipple.security.Addressee;
import org.stipple.web.words.Texts;

/** Has a report mailed by itself: the one that the address asks for, or one that is mailed. */
@Named
@ViewScoped
public class ReportScheduleView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "schedules.xhtml";
    private static final int LONGEST_NAME = 80;

    @Inject private ReportService reports;
    @Inject private ScheduleService schedules;
    @Inject private SendingService sending;
    @Inject private SiteService sites;

    private Long id;
    private int version;
    private ReportAsk ask;
    private ScheduleForm form;
    private String clock;
    private boolean silent;
    private List<Addressee> readers = List.of();

    public void load() {
        readers = schedules.readers();
        silent = !sending.channels().contains(Channel.EMAIL);
        if (id == null) {
            begin();
        } else {
            fill(schedules.get(id));
        }
    }

    private void begin() {
        ask = reports.read(Faces.getRequestParameterMap()).ask();
        ReportShape shape = reports.shape(ask.report());
        Chips chips = new Chips(shape, ask, reports.choices(ask.report()), getText());
        String name =
                Stream.concat(Stream.of(getText().title()), chips.picked().stream())
                        .collect(Collectors.joining(", "));
        Span span = ask.when().span() == Span.CUSTOM ? shape.span() : ask.when().span();
        form = new ScheduleForm(name.substring(0, Math.min(LONGEST_NAME, name.length())), span);
        clock = sites.getSite().name();
        form.setReaders(
                readers.stream()
                        .filter(Addressee::isReached)
                        .filter(reader -> reader.username().equals(Faces.getRemoteUser()))
                        .map(Addressee::id)
                        .toArray(Long[]::new));
    }

    private void fill(ScheduleRow row) {
        version = row.version();
        ask = row.ask();
        form = new ScheduleForm(row);
        clock = sites.name(row.siteId()).name();
    }

    /** Saves it, unless something is wrong, which is told at its field. */
    public String save() {
        ReportAsk wanted = ask.in(When.of(form.getSpan(), ask.when().grain()));
        Optional<PeriodProblem> problem = wanted.when().problem(reports.today());
        problem.ifPresent(
                each -> Messages.addError("form:span", getText().periods().problem(each)));
        if (form.chosen().isEmpty()) {
            Messages.addError("form:readers", Texts.of("report", "schedule.message.readers"));
        }
        if (problem.isPresent() || form.chosen().isEmpty()) {
            return null;
        }
        keep(
                new SaveSchedule(
                        form.getName(), wanted, form.rhythm(), form.getFormat(), form.chosen()));
        String when = new RhythmWords(getText(), Faces.getLocale()).in(form.rhythm());
        Messages.create(Texts.of("report", "schedule.message.saved", form.getName().strip(), when))
                .flash()
                .add();
        return "/report/schedules?faces-redirect=true";
    }

    private void keep(SaveSchedule as) {
        if (id == null) {
            schedules.add(as);
        } else {
            schedules.change(id, version, as);
        }
    }

    public String getTitle() {
        return Texts.of("report", id == null ? "schedule.title.new" : "schedule.title.change");
    }

    public String getLead() {
        return Texts.of("report", "schedule.lead.page", getText().title());
    }

    /** Back to the report, or to what is mailed. */
    public String getBack() {
        return id == null ? Chips.show(ask) : LIST;
    }

    public String getBackLabel() {
        return id == null ? getText().title() : Texts.of("report", "schedules.title.page");
    }

    public ReportWords getText() {
        return new ReportWords(ask.report(), Faces.getLocale());
    }

    public String getClock() {
        return Texts.of("report", "schedule.help.at", clock);
    }

    /** A reader with her address, or that she has none. */
    public String named(Addressee reader) {
        return reader.isReached()
                ? Texts.of("report", "schedule.text.reader", reader.displayName(), reader.email())
                : Texts.of("report", "schedule.text.noAddress", reader.displayName());
    }

    public List<Span> getSpans() {
        return ScheduleChoices.spans();
    }

    public List<SelectItem> getDays() {
        return ScheduleChoices.days(getText());
    }

    public List<Format> getFormats() {
        return List.of(Format.PDF, Format.EXCEL, Format.CSV);
    }

    public List<Addressee> getReaders() {
        return readers;
    }

    /** Whether the clinic sends no mail. */
    public boolean isSilent() {
        return silent;
    }

    public ScheduleForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
