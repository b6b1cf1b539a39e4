package org.stipple.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stipple.policy.draft.TransferService;
import org.stipple.policy.table.CaseFile;
import org.stipple.policy.table.TimingCase;

/** Protocols and cases as files to keep or hand on. */
@Named
@RequestScoped
public class PolicyExport {

    @Inject private TransferService transfer;

    /** A version as the archive of its files. */
    public void send(String protocolId, long versionId, int number) throws IOException {
        Faces.sendFile(
                transfer.export(protocolId, versionId), protocolId + "-" + number + ".zip", true);
    }

    /** Cases as a file of the case table's shape. */
    public void send(String protocolId, List<TimingCase> cases) throws IOException {
        StringBuilder written = new StringBuilder();
        CaseFile.write(written, cases);
        Faces.sendFile(
                written.toString().getBytes(StandardCharsets.UTF_8),
                protocolId + "-cases.csv",
                true);
    }
}
