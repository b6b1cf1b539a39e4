package org.stipple.web.policy;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.stipple.policy.draft.Imported;
import org.stipple.policy.draft.TransferService;
import org.stipple.web.words.Texts;

/** A protocol that is handed in as an archive of its files. */
@Named
@ViewScoped
public class PolicyTransferView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private TransferService transfer;
    @Inject private PolicyWording wording;

    private transient Part file;
    private List<String> faults = List.of();

    public String take() throws IOException {
        byte[] archive = UploadedFile.read(file);
        Imported imported = transfer.importOwn(archive);
        if (imported.faults().isEmpty()) {
            Messages.create(Texts.of("policy", "transfer.message.taken")).flash().add();
            return "/policy/draft/rules?faces-redirect=true&id=" + imported.protocolId();
        }
        FaultWords words = new FaultWords(wording.words());
        faults =
                imported.faults().stream()
                        .map(fault -> words.tellWhere(fault.file(), fault.fault()))
                        .toList();
        return null;
    }

    /** What is wrong with the file that was handed in, by file, row and column. */
    public List<String> getFaults() {
        return faults;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
