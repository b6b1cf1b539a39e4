package org.stipple.web.scheduling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stipple.client.ClientName;
import org.stipple.client.ClientService;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.diary.UnresolvedBooking;

/** The bookings that somebody has to settle. */
@Named
@RequestScoped
public class UnresolvedView {

    @Inject private DiaryService diary;
    @Inject private ClientService clients;

    private List<Row> rows = List.of();

    /** A booking with whose it is, and why it is here. */
    public record Row(UnresolvedBooking unresolved, String clientName, String step) {}

    public void load() {
        List<UnresolvedBooking> unresolved = diary.unresolved();
        Map<Long, ClientName> names =
                clients.names(
                        unresolved.stream()
                                .map(each -> each.entry().booking().clientId())
                                .collect(Collectors.toSet()));
        rows =
                unresolved.stream()
                        .map(
                                each ->
                                        new Row(
                                                each,
                                                names.get(each.entry().booking().clientId())
                                                        .fullName(),
                                                StepChoices.words(
                                                        each.entry().booking().subject().step())))
                        .toList();
    }

    public List<Row> getRows() {
        return rows;
    }
}
