package org.stipple.web.policy;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.stipple.policy.PolicyService;
import org.stipple.policy.draft.CopyProtocol;
import org.stipple.policy.draft.RuleDraftService;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.web.words.Texts;

/** A protocol that is copied into one of the clinic's own. */
@Named
@ViewScoped
public class PolicyCopyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private PolicyService policy;
    @Inject private RuleDraftService drafts;

    private String id;
    private String source;
    private String name;

    /**
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such protocol
     */
    public void load() {
        ProtocolHead head = policy.getVersions(id).head();
        source = head.name();
        name = Texts.of("policy", "copy.text.name", head.name());
    }

    public String copy() {
        String copied = drafts.copy(new CopyProtocol(id, name));
        Messages.create(Texts.of("policy", "copy.message.copied", source, name)).flash().add();
        return "/policy/draft/rules?faces-redirect=true&id=" + copied;
    }

    public String getSource() {
        return source;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }
}
