package org.stipple.web.scheduling.repair;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.stipple.client.alert.Alert;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.diary.AskMove;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.diary.MovePreview;
import org.stipple.scheduling.diary.MovePreviewService;
import org.stipple.web.scheduling.plan.PlanStart;

/** What putting later visits right begins with. */
@Dependent
public class RepairStart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private DiaryService diary;
    @Inject private MovePreviewService previews;
    @Inject private PlanStart plans;

    /**
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such booking
     */
    public BookingRow booking(long id) {
        return diary.getRow(id);
    }

    public MovePreview preview(AskMove ask) {
        return previews.preview(ask);
    }

    public String clientName(long clientId) {
        return plans.clientName(clientId);
    }

    /** Those that hold today or may hold on a day to come. */
    public List<Alert> alerts(long clientId, LocalDate today) {
        return plans.alerts(clientId, today);
    }
}
