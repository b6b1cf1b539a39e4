package org.stipple.policy.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.stipple.policy.PolicyService;
import org.stipple.policy.check.BundleReader;
import org.stipple.policy.check.BundleReading;
import org.stipple.policy.check.CaseCheck;
import org.stipple.policy.check.Fault;
import org.stipple.policy.check.Upload;
import org.stipple.policy.check.Vocabulary;
import org.stipple.policy.sheet.DraftEdit;
import org.stipple.policy.sheet.Sheet;
import org.stipple.policy.table.ProtocolBundle;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.TimingCase;

/** Hands protocols and cases on as files, and takes them over: as a whole or not at all. */
@Stateless
public class TransferService {

    @Inject private PolicyService policy;
    @Inject private RuleDraftService drafts;

    /**
     * A version as the archive of its files.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if no such version was activated
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public byte[] export(String protocolId, long versionId) {
        ProtocolHead head = policy.getVersions(protocolId).head();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ProtocolBundle(head, policy.getContent(versionId)).write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /**
     * Takes a protocol over as one of the clinic's own, which has a draft and no version yet.
     *
     * @param archive its files
     * @return what is wrong with it; nothing was taken then
     * @throws org.stipple.platform.refusal.ConstraintException {@code protocol_name_unique} if
     *     another protocol has its name
     */
    @RolesAllowed({"MANAGER", "ADMIN"})
    public Imported importOwn(byte[] archive) {
        BundleReading reading = read(archive);
        if (reading instanceof BundleReading.Taken taken) {
            return new Imported(
                    drafts.adopt(taken.bundle().head(), taken.bundle().content()), List.of());
        }
        return new Imported("", ((BundleReading.Refused) reading).faults());
    }

    private BundleReading read(byte[] archive) {
        try {
            return BundleReader.read(new ByteArrayInputStream(archive), vocabulary());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Takes cases over into a draft, those of a name that it keeps already in their place.
     *
     * @param file of cases
     * @return what is wrong with it; nothing was taken then
     * @throws org.stipple.platform.refusal.NotFoundException if there is no draft any more
     */
    @RolesAllowed({"MANAGER", "ADMIN"})
    public List<Fault> importCases(String protocolId, byte[] file) {
        Upload<TimingCase> upload = CaseCheck.read(new ByteArrayInputStream(file), vocabulary());
        if (!upload.isRefused()) {
            RuleDraft draft = drafts.get(protocolId);
            List<DraftEdit> edits =
                    upload.rows().stream().map(row -> KeptCases.keeping(draft, row)).toList();
            if (!edits.isEmpty()) {
                drafts.edit(protocolId, new DraftEdit.Together(Sheet.CASES, edits));
            }
        }
        return upload.faults();
    }

    private Vocabulary vocabulary() {
        return Vocabulary.of(policy.tags(), policy.observations());
    }
}
