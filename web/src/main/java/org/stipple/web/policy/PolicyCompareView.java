package org.stipple.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.policy.PolicyService;
import org.stipple.policy.ProtocolVersions;
import org.stipple.policy.VersionSummary;
import org.stipple.policy.compare.Differences;

/** Any two versions of a protocol, and what the later one says otherwise. */
@Named
@RequestScoped
public class PolicyCompareView {

    @Inject private PolicyService policy;
    @Inject private PolicyWording wording;

    private String id;
    private int before;
    private int after;
    private ProtocolVersions protocol;
    private List<String> lines = List.of();

    /**
     * Compares the newest version with the one before, where no others are asked for.
     *
     * @throws NotFoundException if there is no such protocol or version
     */
    public void load() {
        protocol = policy.getVersions(id);
        int newest = protocol.nextNumber() - 1;
        after = after == 0 ? newest : after;
        before = before == 0 ? Math.max(1, after - 1) : before;
        DifferenceWords words = new DifferenceWords(wording.words());
        lines =
                Differences.between(
                                policy.getContent(version(before).id()),
                                policy.getContent(version(after).id()))
                        .stream()
                        .map(words::tell)
                        .toList();
    }

    private VersionSummary version(int number) {
        return protocol.versions().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("policy_version", number));
    }

    public ProtocolVersions getProtocol() {
        return protocol;
    }

    public List<String> getLines() {
        return lines;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getBefore() {
        return before;
    }

    public void setBefore(int before) {
        this.before = before;
    }

    public int getAfter() {
        return after;
    }

    public void setAfter(int after) {
        this.after = after;
    }
}
