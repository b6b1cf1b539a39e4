package org.stipple.web.policy.draft;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.stipple.policy.VersionSummary;
import org.stipple.policy.draft.ActivateDraft;
import org.stipple.policy.draft.ActivationService;
import org.stipple.policy.draft.RuleDraft;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** A draft that is brought into force: from when on, and why. */
@Named("draftActivate")
@ViewScoped
public class DraftActivateView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private DraftDesk desk;
    @Inject private ActivationService activation;
    @Inject private Words words;

    private String id;
    private int seen;
    private LocalDate effectiveOn;
    private String reason = "";

    public void load() {
        seen = desk.open(id).revision();
        effectiveOn = words.getToday().plusDays(1);
    }

    public String activate() {
        RuleDraft draft = desk.open(id);
        VersionSummary version =
                activation.activate(new ActivateDraft(id, seen, effectiveOn, reason));
        Messages.create(
                        Texts.of(
                                "policy",
                                "activate.message.activated",
                                draft.head().name(),
                                version.number(),
                                words.dayWithYear(version.effectiveOn())))
                .flash()
                .add();
        return "/policy/detail?faces-redirect=true&id=" + id + "&version=" + version.number();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
