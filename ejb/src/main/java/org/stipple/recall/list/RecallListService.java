package org.stipple.recall.list;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.recall.item.RecallRow;

/** The worklists of touch-ups and reviews; one statement for each question. */
@Stateless
public class RecallListService {

    @Inject private RecallQueries queries;
    @Inject private AuditService audit;

    /** A page of a worklist. Its rows go on after the last one that was seen, without a count. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<RecallRow> page(AskRecall ask) {
        return queries.page(ask);
    }

    /** How many rows each tab holds. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Map<RecallTab, Long> figures(RecallFilter filter) {
        return queries.figures(filter);
    }

    /** These rows, in the order of their ids; those that are not there are left out. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<RecallRow> these(Collection<Long> itemIds) {
        return queries.these(itemIds);
    }

    /**
     * One row.
     *
     * @throws NotFoundException if there is none of this id
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public RecallRow get(long itemId) {
        return queries.these(List.of(itemId)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("recall_item", itemId));
    }

    /** Writes down that the caller takes a worklist out of the clinic as a file. */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public void exported(VisitKind kind) {
        audit.record(Act.of("RECALL_LIST_EXPORTED", "recall_list", kind.name()));
    }

    /** All that ever fell due of a client, and what will, by its due day. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<RecallRow> ofClient(long clientId) {
        return queries.of(clientId);
    }
}
