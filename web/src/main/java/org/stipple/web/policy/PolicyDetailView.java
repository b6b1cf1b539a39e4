package org.stipple.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.policy.PolicyService;
import org.stipple.policy.ProtocolVersions;
import org.stipple.policy.VersionSummary;
import org.stipple.policy.draft.RuleDraftService;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.StepRow;
import org.stipple.policy.table.VersionContent;
import org.stipple.timing.Bound;
import org.stipple.web.words.Words;

/** One version of a protocol to read: by default the one in force, else the newest. */
@Named
@RequestScoped
public class PolicyDetailView {

    @Inject private PolicyService policy;
    @Inject private RuleDraftService drafts;
    @Inject private VersionLines lines;
    @Inject private ContentWords said;
    @Inject private PolicyWording wording;
    @Inject private Words words;

    private String id;
    private Integer number;
    private ProtocolVersions protocol;
    private VersionSummary version;
    private List<RuleLine> rules;
    private List<VersionLine> versions;
    private VersionContent content;
    private List<ReadCase> cases;

    /**
     * @throws NotFoundException if there is no such protocol, or version of it
     */
    public void load() {
        protocol = policy.getVersions(id);
        version = chosen();
        versions = lines.of(protocol);
        content = policy.getContent(version.id());
        rules =
                content.rules().stream()
                        .map(row -> row.toRule(getHead().isGates()))
                        .map(rule -> RuleLine.of(wording.words(), rule))
                        .toList();
        cases = said.cases(content);
    }

    /** Opens the draft of the protocol's next version; begins it where nobody has. */
    public String edit() {
        drafts.begin(id);
        return "/policy/draft/rules?faces-redirect=true&id=" + id;
    }

    private VersionSummary chosen() {
        if (number == null) {
            return protocol.findInForce(words.getToday())
                    .or(() -> protocol.versions().stream().findFirst())
                    .orElseThrow(() -> new NotFoundException("protocol", id));
        }
        return protocol.versions().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("policy_version", number));
    }

    /** Whether today's courses are judged by the version shown. */
    public boolean isInForce() {
        return protocol.findInForce(words.getToday()).filter(version::equals).isPresent();
    }

    /** Why today's courses are not judged by the version shown; empty where they are. */
    public String getStanding() {
        if (isInForce()) {
            return "";
        }
        if (version.effectiveOn().isAfter(words.getToday())) {
            return wording.words()
                    .text("detail.text.toCome", words.dayWithYear(version.effectiveOn()));
        }
        return protocol.findInForce(words.getToday())
                .map(other -> wording.words().text("detail.text.followed", other.number()))
                .orElseGet(() -> wording.words().text("detail.text.notInForce"));
    }

    /** The version shown, in its history. */
    public VersionLine getLine() {
        return versions.stream()
                .filter(line -> line.version().equals(version))
                .findFirst()
                .orElseThrow();
    }

    public String getSessions() {
        return norms().sessions();
    }

    public String getLength() {
        return norms().length(words::minutes);
    }

    public String getPercent() {
        return norms().percent();
    }

    private NormWords norms() {
        return new NormWords(wording.words(), version.norms());
    }

    /** "Session 1: Foundation"; said once where both are the same. */
    public String name(StepRow step) {
        String name = wording.words().stepName(step.step());
        return name.equals(step.title())
                ? name
                : wording.words().text("detail.text.appointment", name, step.title());
    }

    /** The bounds that have a column of their own. */
    public List<Bound> getBounds() {
        return List.of(
                Bound.ABSOLUTE_MINIMUM,
                Bound.MINIMUM,
                Bound.RECOMMENDED_FROM,
                Bound.RECOMMENDED_TO,
                Bound.MAXIMUM);
    }

    public ProtocolHead getHead() {
        return protocol.head();
    }

    public List<VersionLine> getVersions() {
        return versions;
    }

    /** Asked for before the page is drawn when its export is sent. */
    public VersionSummary getVersion() {
        if (version == null) {
            load();
        }
        return version;
    }

    public List<RuleLine> getRules() {
        return rules;
    }

    public List<StepRow> getSteps() {
        return content.steps();
    }

    public List<CareLine> getCare() {
        return said.care(content);
    }

    public List<ReadRuling> getRulings() {
        return said.rulings(content);
    }

    public List<ReadCase> getCases() {
        return cases;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
