package org.stipple.web.policy;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;
import org.stipple.timeline.comparison.Comparison;
import org.stipple.timeline.comparison.ComparisonService;
import org.stipple.web.judgement.FindingWords;
import org.stipple.web.policy.tryit.EventRow;
import org.stipple.web.policy.tryit.FieldFaults;
import org.stipple.web.policy.tryit.Reasons;
import org.stipple.web.policy.tryit.Starting;
import org.stipple.web.policy.tryit.TakenHistory;
import org.stipple.web.policy.tryit.TryAddress;
import org.stipple.web.policy.tryit.TryFault;
import org.stipple.web.policy.tryit.TryForm;
import org.stipple.web.policy.tryit.WhyLine;
import org.stipple.web.ribbon.SideBySide;
import org.stipple.web.ribbon.SideBySideDrawing;
import org.stipple.web.words.Words;

/** Tries a history and a day: what every protocol in force says of a step, side by side. */
@Named
@ViewScoped
public class TryItView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Starting starting;
    @Inject private ComparisonService comparisons;
    @Inject private Reasons reasons;
    @Inject private PolicyWording wording;
    @Inject private Words words;

    private final TryAddress address = new TryAddress();
    private final TryForm form = new TryForm();
    private TakenHistory taken;
    private Long picked;
    private transient List<TryFault> unread;
    private transient Comparison comparison;

    /**
     * Begins with what the address says.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if it names nobody, or no course of
     *     hers
     */
    public void load() {
        taken = starting.taken(address, form);
        unread = starting.read(address, form);
    }

    /** Compares once a request, after everything that was typed is known. */
    public void prepare() {
        List<TryFault> faults = new ArrayList<>(unread == null ? List.of() : unread);
        faults.addAll(starting.check(form));
        faults.forEach(FieldFaults::tell);
        unread = null;
        boolean good = faults.isEmpty() && !FacesContext.getCurrentInstance().isValidationFailed();
        comparison = good ? compare() : null;
    }

    private Comparison compare() {
        return form.getDraft().isEmpty()
                ? comparisons.compare(form.ask(), words.getToday())
                : comparisons.compareWithDraft(form.ask(), words.getToday(), form.getDraft());
    }

    /** Adds a line to the history. */
    public void add() {
        form.add();
        PrimeFaces.current().focus("form:rows:" + (form.getRows().size() - 1) + ":what");
    }

    public void remove(EventRow row) {
        form.remove(row);
        PrimeFaces.current().focus("form:add");
    }

    /** Takes what the gates ask for as there, from the day on which the axis begins. */
    public void giveMissing() {
        Comparison now = compare();
        form.give(now.missing(), now.givenOn());
    }

    /** What the gates ask for, in one line. */
    public String getMissing() {
        return comparison.missing().stream()
                .map(new FindingWords(words.wording())::name)
                .collect(Collectors.joining(", "));
    }

    /** Begins anew with the history of the client who was picked. */
    public void takeClient() {
        if (picked != null) {
            Faces.redirect("policy/tryit.xhtml?client=%s&draft=%s", picked, form.getDraft());
        }
    }

    /** Whether there is anything to show: nothing is wrong with what was asked. */
    public boolean isCompared() {
        return comparison != null;
    }

    public Comparison getComparison() {
        return comparison;
    }

    /** The comparison, drawn. */
    public SideBySide getDrawn() {
        return new SideBySideDrawing(comparison, words.wording()).draw();
    }

    /** Why each protocol says what it says of the asked day. */
    public List<WhyLine> getReasons() {
        return reasons.of(comparison, wording::sentence);
    }

    /** Where the same is asked again; empty while something is wrong. */
    public String getHere() {
        return comparison == null ? "" : TryAddress.of(form, taken);
    }

    /** Whose history it is; null where it was typed. */
    public TakenHistory getTaken() {
        return taken;
    }

    /** Whether a client's history was changed here, which is kept nowhere. */
    public boolean isChanged() {
        return taken != null && taken.isChanged(form);
    }

    public TryForm getForm() {
        return form;
    }

    public TryAddress getAddress() {
        return address;
    }

    public Long getPicked() {
        return picked;
    }

    public void setPicked(Long picked) {
        this.picked = picked;
    }
}
