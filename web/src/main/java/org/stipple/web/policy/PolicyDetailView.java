package org.stipple.web.policy;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
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
@ViewScoped
public class PolicyDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private PolicyService policy;
    @Inject private RuleDraftService drafts;
    @Inject private VersionLines lines;
    @Inject private ContentWords said;
    @Inject private PolicyWording wording;
    @Inject private Words words;

    private String id;
    private Integer number;

    /** Read anew where the view was kept elsewhere meanwhile. */
    private transient Shown shown;

    /** What the page shows. */
    private record Shown(
            ProtocolVersions protocol,
            VersionSummary version,
            VersionContent content,
            List<RuleLine> rules,
            List<VersionLine> versions,
            List<ReadCase> cases) {}

    /**
     * @throws NotFoundException if there is no such protocol, or version of it
     */
    public void load() {
        ProtocolVersions protocol = policy.getVersions(id);
        VersionSummary version = chosen(protocol);
        VersionContent content = policy.getContent(version.id());
        shown =
                new Shown(
                        protocol,
                        version,
                        content,
                        content.rules().stream()
                                .map(row -> row.toRule(protocol.head().isGates()))
                                .map(rule -> RuleLine.of(wording.words(), rule))
                                .toList(),
                        lines.of(protocol),
                        said.cases(content));
    }

    private VersionSummary chosen(ProtocolVersions protocol) {
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

    private Shown shown() {
        if (shown == null) {
            load();
        }
        return shown;
    }

    /** Opens the draft of the protocol's next version; begins it where nobody has. */
    public String edit() {
        drafts.begin(id);
        return "/policy/draft/rules?faces-redirect=true&id=" + id;
    }

    /** Why today's courses are not judged by the version shown; empty where they are. */
    public String getStanding() {
        if (getLine().inForce()) {
            return "";
        }
        if (getVersion().effectiveOn().isAfter(words.getToday())) {
            return wording.words()
                    .text("detail.text.toCome", words.dayWithYear(getVersion().effectiveOn()));
        }
        return shown().protocol()
                .findInForce(words.getToday())
                .map(other -> wording.words().text("detail.text.followed", other.number()))
                .orElseGet(() -> wording.words().text("detail.text.notInForce"));
    }

    /** The version shown, in its history. */
    public VersionLine getLine() {
        return getVersions().stream()
                .filter(line -> line.version().equals(getVersion()))
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
        return new NormWords(wording.words(), getVersion().norms());
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
        return shown().protocol().head();
    }

    public List<VersionLine> getVersions() {
        return shown().versions();
    }

    public VersionSummary getVersion() {
        return shown().version();
    }

    public List<RuleLine> getRules() {
        return shown().rules();
    }

    public List<StepRow> getSteps() {
        return shown().content().steps();
    }

    public List<CareLine> getCare() {
        return said.care(shown().content());
    }

    public List<ReadRuling> getRulings() {
        return said.rulings(shown().content());
    }

    public List<ReadCase> getCases() {
        return shown().cases();
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
