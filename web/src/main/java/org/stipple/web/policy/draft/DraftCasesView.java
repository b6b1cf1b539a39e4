package org.stipple.web.policy.draft;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.stipple.policy.cases.CaseResult;
import org.stipple.policy.check.Fault;
import org.stipple.policy.draft.KeptCases;
import org.stipple.policy.draft.RuleDraft;
import org.stipple.policy.draft.TransferService;
import org.stipple.policy.sheet.DraftEdit;
import org.stipple.policy.sheet.Sheet;
import org.stipple.policy.table.TimingCase;
import org.stipple.web.policy.FaultWords;
import org.stipple.web.policy.PolicyExport;
import org.stipple.web.policy.PolicyWording;
import org.stipple.web.policy.UploadedFile;
import org.stipple.web.words.Texts;

/** The cases of a draft: run, confirmed, corrected, added. */
@Named("draftCases")
@ViewScoped
public class DraftCasesView implements DraftPage, Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 40;

    @Inject private DraftDesk desk;
    @Inject private CaseLines lines;
    @Inject private TransferService transfer;
    @Inject private PolicyExport export;
    @Inject private PolicyWording wording;

    private String id;
    private boolean redAlone;
    private String part = "";
    private int shown = PAGE;
    private CaseForm form;
    private transient Part file;
    private List<String> faults = List.of();

    /** Opens on the red ones, where there are any. */
    public void load() {
        redAlone = lines.results(desk.open(id)).stream().anyMatch(result -> !result.isPassed());
    }

    private RuleDraft open() {
        return desk.open(id);
    }

    private List<CaseLine> wanted() {
        return lines.lines(open(), redAlone, part);
    }

    public List<CaseLine> getLines() {
        return wanted().stream().limit(shown).toList();
    }

    /** How many more there are than are shown. */
    public int getMore() {
        return Math.max(0, wanted().size() - shown);
    }

    public void showMore() {
        shown += PAGE;
    }

    /** Shows what the filters let through, from the first on. */
    public void narrow() {
        shown = PAGE;
    }

    /** Takes what came out as what must come out. */
    public void confirm(CaseLine line) {
        find(line.name()).ifPresent(result -> change(List.of(confirming(result))));
    }

    /** The same for all red ones that are listed. */
    public void confirmAll() {
        List<String> names =
                wanted().stream().filter(line -> !line.passed()).map(CaseLine::name).toList();
        List<DraftEdit> edits =
                lines.results(open()).stream()
                        .filter(result -> names.contains(result.row().name()) && result.wasRun())
                        .map(this::confirming)
                        .toList();
        if (!edits.isEmpty()) {
            change(edits);
            Messages.create(Texts.of("policy", "case.message.confirmed", edits.size())).add();
        }
    }

    private DraftEdit confirming(CaseResult result) {
        return keeping(result.row().name(), result.confirmed());
    }

    private DraftEdit keeping(String name, TimingCase kept) {
        return KeptCases.keeping(open(), name, kept);
    }

    private Optional<CaseResult> find(String name) {
        return lines.results(open()).stream()
                .filter(result -> result.row().name().equals(name))
                .findFirst();
    }

    private void change(List<DraftEdit> edits) {
        desk.edit(id, new DraftEdit.Together(Sheet.CASES, new ArrayList<>(edits)));
    }

    /** Takes a kept case away; a boundary that the rules call for comes back unconfirmed. */
    public void remove(CaseLine line) {
        change(List.of(new DraftEdit.RemoveRows(Sheet.CASES, List.of(line.key()))));
    }

    /** All cases, as a file. */
    public void export() throws IOException {
        export.send(id, lines.results(open()).stream().map(CaseResult::row).toList());
    }

    /** Takes the cases of a file over, or tells what is wrong with it. */
    public void take() throws IOException {
        List<Fault> found = transfer.importCases(id, UploadedFile.read(file));
        FaultWords words = new FaultWords(wording.words());
        faults = found.stream().map(fault -> words.tellWhere("", fault)).toList();
        desk.forget();
        if (faults.isEmpty()) {
            redAlone = false;
            Messages.create(Texts.of("policy", "case.message.taken")).add();
        }
    }

    /** What is wrong with the file that was handed in. */
    public List<String> getFaults() {
        return faults;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public void begin() {
        form = CaseForm.blank(id);
    }

    public void correct(CaseLine line) {
        form = find(line.name()).map(CaseForm::of).orElse(null);
    }

    public void cancel() {
        form = null;
    }

    /** Keeps the case that was typed; what is wrong with it is told beside it. */
    public void save() {
        change(List.of(keeping(form.getNamed(), form.typed())));
        Messages.create(Texts.of("policy", "case.message.kept", form.getName())).add();
        redAlone = false;
        part = form.getName();
        form = null;
    }

    @Override
    public void undo() {
        desk.undo(id);
    }

    public CaseForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isRedAlone() {
        return redAlone;
    }

    public void setRedAlone(boolean redAlone) {
        this.redAlone = redAlone;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part == null ? "" : part;
    }
}
