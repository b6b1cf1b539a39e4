package org.stipple.web.client;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stipple.client.ClientService;
import org.stipple.client.search.ClientRow;
import org.stipple.web.words.Words;

/** Finds a client from anywhere: the field in the bar at the top. */
@Named
@RequestScoped
public class ClientSearch {

    private static final int MOST = 8;

    /** A client as she is offered; told from namesakes by number, birthday and phone. */
    public record Hit(Long id, String label, String detail) {}

    @Inject private ClientService clients;
    @Inject private Words words;

    private Long picked;

    public List<Hit> complete(String typed) {
        return clients.find(typed, 0, MOST).stream().map(this::hit).toList();
    }

    private Hit hit(ClientRow row) {
        String detail =
                Stream.of(
                                row.shownNumber(),
                                words.date(row.dateOfBirth()),
                                row.phone().isEmpty() ? row.email() : row.phone())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        return new Hit(row.id(), row.fullName(), detail);
    }

    /** Opens the record of whom was picked. */
    public void open() {
        if (picked != null) {
            Faces.redirect("client/detail.xhtml?id=%s", picked);
        }
    }

    public Long getPicked() {
        return picked;
    }

    public void setPicked(Long picked) {
        this.picked = picked;
    }
}
