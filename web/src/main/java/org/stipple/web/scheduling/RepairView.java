package org.stipple.web.scheduling;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.stipple.client.alert.Alert;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.RebookingDecision;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.diary.MovePreview;
import org.stipple.scheduling.repair.AskRepair;
import org.stipple.scheduling.repair.Change;
import org.stipple.scheduling.repair.Repair;
import org.stipple.scheduling.repair.RepairService;
import org.stipple.timing.Judgement;
import org.stipple.web.faces.RefusedField;
import org.stipple.web.scheduling.repair.RepairActs;
import org.stipple.web.scheduling.repair.RepairAddress;
import org.stipple.web.scheduling.repair.RepairForm;
import org.stipple.web.scheduling.repair.RepairLine;
import org.stipple.web.scheduling.repair.RepairLines;
import org.stipple.web.scheduling.repair.RepairStart;
import org.stipple.web.scheduling.repair.ShiftLine;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** What a change of a booking does to the rest, and moving the rest with it. */
@Named
@ViewScoped
public class RepairView implements Serializable {

    /** Under what name another page hands over why something is cancelled. */
    public static final String WHY = "repairWhy";

    private static final long serialVersionUID = 1L;
    private static final String AREA = "scheduling";

    @Inject private RepairStart start;
    @Inject private RepairService repairs;
    @Inject private RepairActs acts;
    @Inject private Words words;

    private final RepairAddress address = new RepairAddress();
    private final RepairForm form = new RepairForm();
    private BookingRow booking;
    private String clientName = "";
    private List<Alert> alerts = List.of();
    private AskRepair asked;
    private List<RepairLine> lines = List.of();
    private List<ShiftLine> due = List.of();
    private List<ShiftLine> care = List.of();
    private String event = "";
    private boolean late;
    private boolean smallest;
    private List<String> tried = List.of();
    private transient JudgePanel judge;
    private transient MovePreview preview;

    /**
     * Presets what is to happen from the address.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such booking
     */
    public void load() {
        booking = start.booking(address.getBooking() == null ? 0 : address.getBooking());
        clientName = start.clientName(booking.clientId());
        alerts = start.alerts(booking.clientId(), words.todayAt(booking.siteId()));
        form.setWhy(Faces.getFlashAttribute(WHY));
        form.preset(
                address,
                booking,
                words.localTimeAt(booking.siteId(), booking.time().visitStart()),
                (int)
                        Duration.between(booking.time().visitStart(), booking.time().visitEnd())
                                .toMinutes());
    }

    /** Asks once a request, after everything that was typed is known. */
    public void prepare() {
        if (booking == null || FacesContext.getCurrentInstance().isValidationFailed()) {
            return;
        }
        AskRepair ask = new AskRepair(booking.id(), change(), form.isRecommended());
        if (!ask.equals(asked)) {
            asked = ask;
            show(repairs.propose(ask));
        }
        if (isMove()) {
            preview = start.preview(form.ask(booking.id()));
            judge =
                    preview.judgement()
                            .map(said -> new JudgePanel(said, words.wording()))
                            .orElse(null);
        }
    }

    private void show(Repair repair) {
        RepairLines told = new RepairLines(repair, asked, words.wording());
        lines = told.lines();
        due = told.due();
        care = told.care();
        event = told.event();
        late = repair.findEvent().filter(fit -> !fit.isReady()).isPresent();
        smallest = repair.isSmallest();
        form.takeAll(lines);
        tried = List.of();
    }

    private Change change() {
        if (isMove()) {
            return form.to();
        }
        return isCancel() ? new Change.Cancelled() : new Change.Unchanged();
    }

    /** Whether the booking itself is to go elsewhere. */
    public boolean isMove() {
        return address.getDay() != null
                && booking.status().allows(BookingStatus.MOVED)
                && !booking.isOffered();
    }

    /** Whether it is to be given up. */
    public boolean isCancel() {
        return !isMove() && address.isCancel() && booking.status().allows(BookingStatus.CANCELLED);
    }

    /** Says what the policy says of what is ticked, and of what is not. */
    public void tryTicked() {
        Map<Long, LocalDate> taken =
                lines.stream()
                        .filter(form::isTaken)
                        .collect(Collectors.toMap(RepairLine::id, line -> line.proposed().day()));
        Map<Long, Judgement> said = repairs.judge(asked, taken);
        tried =
                lines.stream()
                        .filter(line -> !line.isGood() || form.isTaken(line))
                        .filter(line -> said.containsKey(line.id()))
                        .filter(line -> !said.get(line.id()).outcome().permits())
                        .map(line -> tried(line, said.get(line.id())))
                        .toList();
    }

    private String tried(RepairLine line, Judgement said) {
        return text(
                form.isTaken(line) ? "repair.text.takenWrong" : "repair.text.leftWrong",
                line.name(),
                words.day(said.day()),
                Texts.of("common", "Verdict." + said.verdict()));
    }

    /** Makes the change and the moves that are ticked, all or none. */
    public String act() {
        if (form.getWhy().isBlank()) {
            RefusedField.tell("form:why", text("book.message.whyNeeded"));
            return null;
        }
        if (!isMove() && !isCancel() && getCount() == 0) {
            Messages.addGlobalError(text("repair.message.nothing"));
            return null;
        }
        RebookingDecision decision = acts.act(booking, change(), form, lines);
        if (decision instanceof RebookingDecision.Refused refused) {
            tell(refused);
            return null;
        }
        Messages.addFlashGlobalInfo(text("repair.message." + getMode(), getCount()));
        return "/client/detail?faces-redirect=true&id=" + booking.clientId();
    }

    private void tell(RebookingDecision.Refused refused) {
        Messages.addGlobalError(text("repair.message.refused"));
        refused.why().forEach(this::tell);
        form.renew();
        booking = start.booking(booking.id());
        asked = null;
    }

    private void tell(long id, BookingDecision why) {
        String name =
                lines.stream()
                        .filter(line -> line.id() == id)
                        .map(RepairLine::name)
                        .findFirst()
                        .orElseGet(this::getName);
        for (String sentence : new ProblemWords(words).sentences(why)) {
            Messages.addGlobalError(text("repair.message.why", name, sentence));
        }
    }

    private static String text(String key, Object... places) {
        return Texts.of(AREA, key, places);
    }

    /** How many later visits move. */
    public long getCount() {
        return lines.stream().filter(form::isTaken).count();
    }

    /** What happens to the booking itself, as keys name it. */
    public String getMode() {
        if (isMove()) {
            return "move";
        }
        return isCancel() ? "cancel" : "none";
    }

    /** What is in the way of the change itself. */
    public List<String> getProblems() {
        return preview == null ? List.of() : new ProblemWords(words).sentences(preview.decision());
    }

    /** Whether somebody has to answer for the change itself. */
    public boolean isOverride() {
        return preview != null && preview.decision() instanceof BookingDecision.NeedsOverride;
    }

    /** The visit as people call it. */
    public String getName() {
        return StepChoices.words(booking.subject().step());
    }

    public JudgePanel getJudge() {
        return judge;
    }

    public List<RepairLine> getLines() {
        return lines;
    }

    public List<ShiftLine> getDue() {
        return due;
    }

    public List<ShiftLine> getCare() {
        return care;
    }

    /** Whether the client is still ready for the event that the course keeps; blank without one. */
    public String getEvent() {
        return event;
    }

    /** Whether she is not. */
    public boolean isLate() {
        return late;
    }

    /** What would not do with what is ticked. */
    public List<String> getTried() {
        return tried;
    }

    /** Whether there is anything to do. */
    public boolean isOffered() {
        return isMove() || isCancel() || lines.stream().anyMatch(RepairLine::isProposed);
    }

    /** Whether there are later visits, and all of them may stay. */
    public boolean isNothingWrong() {
        return !lines.isEmpty() && lines.stream().allMatch(RepairLine::isGood);
    }

    /** Whether it is certain that no smaller moves would do. */
    public boolean isSmallest() {
        return smallest;
    }

    public List<Alert> getAlerts() {
        return alerts;
    }

    public String getClientName() {
        return clientName;
    }

    public BookingRow getBooking() {
        return booking;
    }

    public RepairForm getForm() {
        return form;
    }

    public RepairAddress getAddress() {
        return address;
    }
}
