package org.stipple.web.client;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.stipple.audit.AuditLine;
import org.stipple.audit.AuditService;
import org.stipple.security.UserService;
import org.stipple.web.faces.Paged;
import org.stipple.web.words.Texts;

/** A client's file: what was recorded, changed and decided, by whom and when, the latest first. */
@Named
@RequestScoped
public class ClientFileView {

    private static final int LINES = 50;

    /** Signs of what a line is about; of anything else, a note. */
    private static final Map<String, String> ICONS =
            Map.ofEntries(
                    Map.entry("client", "user"),
                    Map.entry("alert", "alert"),
                    Map.entry("observation", "eye"),
                    Map.entry("consultation", "message"),
                    Map.entry("consent", "check"),
                    Map.entry("patch_test", "drop"),
                    Map.entry("patch_test_reading", "drop"),
                    Map.entry("patch_test_waiver", "drop"),
                    Map.entry("course", "flag"),
                    Map.entry("session", "check"),
                    Map.entry("review", "eye"),
                    Map.entry("booking", "diary"));

    @Inject private AuditService audit;
    @Inject private UserService users;

    private String first = "";
    private List<AuditLine> found = List.of();
    private Map<String, String> names = Map.of();

    /** Reads one line more than is shown, to know whether there are more. */
    public void load(long clientId) {
        found = audit.historyOfClient(clientId, getPlace(), LINES + 1);
        Set<String> actors = found.stream().map(AuditLine::actor).collect(Collectors.toSet());
        names = users.displayNames(actors);
    }

    public List<AuditLine> getLines() {
        return found.subList(0, Math.min(LINES, found.size()));
    }

    public boolean isMore() {
        return found.size() > LINES;
    }

    public int getNext() {
        return getPlace() + LINES;
    }

    public int getPlace() {
        return Paged.place(first);
    }

    /** What was done, in words; an act that has none yet is told by its code. */
    public String words(AuditLine line) {
        String key = "Act." + line.action();
        return Texts.has("client", key)
                ? Texts.of("client", key)
                : line.action().charAt(0)
                        + line.action()
                                .substring(1)
                                .replace('_', ' ')
                                .toLowerCase(Faces.getLocale());
    }

    public String by(AuditLine line) {
        return names.getOrDefault(line.actor(), line.actor());
    }

    public String icon(AuditLine line) {
        return ICONS.getOrDefault(line.subjectType(), "note");
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first == null ? "" : first;
    }
}
