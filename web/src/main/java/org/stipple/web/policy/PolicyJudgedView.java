package org.stipple.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.stipple.client.ClientService;
import org.stipple.client.identity.ClientName;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.policy.PolicyService;
import org.stipple.policy.ProtocolVersions;
import org.stipple.policy.VersionSummary;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.judging.FindJudged;
import org.stipple.scheduling.judging.JudgedBooking;
import org.stipple.scheduling.judging.JudgedService;
import org.stipple.security.UserService;
import org.stipple.web.faces.Paged;
import org.stipple.web.scheduling.StepChoices;
import org.stipple.web.words.Texts;

/**
 * Which bookings a version judged. State and place stand in the address alone, so that Back and a
 * bookmark lead to what was seen; what is not understood there is left out.
 */
@Named
@RequestScoped
public class PolicyJudgedView {

    private static final int ROWS = 50;

    @Inject private PolicyService policy;
    @Inject private JudgedService judged;
    @Inject private ClientService clients;
    @Inject private UserService users;

    private String id;
    private int number;
    private String state = "";
    private String first = "";
    private ProtocolHead head;
    private Map<BookingStatus, Long> counts = Map.of();
    private List<JudgedBooking> rows = List.of();
    private Map<Long, ClientName> names = Map.of();
    private Map<String, String> answering = Map.of();

    /**
     * @throws NotFoundException if there is no such protocol, or version of it
     */
    public void load() {
        ProtocolVersions protocol = policy.getVersions(id);
        head = protocol.head();
        long version =
                protocol.versions().stream()
                        .filter(one -> one.number() == number)
                        .findFirst()
                        .map(VersionSummary::id)
                        .orElseThrow(() -> new NotFoundException("policy_version", number));
        counts = judged.count(version);
        if (getTotal() > 0) {
            rows = judged.find(new FindJudged(version, states(), getPlace(), ROWS));
        }
        names = clients.names(rows.stream().map(JudgedBooking::clientId).distinct().toList());
        answering = answering();
    }

    private Map<String, String> answering() {
        List<String> by =
                rows.stream()
                        .filter(JudgedBooking::isOverridden)
                        .map(JudgedBooking::overrideBy)
                        .distinct()
                        .toList();
        return by.isEmpty() ? Map.of() : users.displayNames(by);
    }

    private Set<BookingStatus> states() {
        return state.isEmpty() ? counts.keySet() : Set.of(BookingStatus.valueOf(state));
    }

    /** The name of whose visit it is. */
    public String client(JudgedBooking row) {
        ClientName name = names.get(row.clientId());
        return name == null ? "" : name.fullName();
    }

    /** The visit as people call it. */
    public String step(JudgedBooking row) {
        return StepChoices.words(row.step());
    }

    /** Who answers for going against the rules, and why; empty where nobody had to. */
    public String override(JudgedBooking row) {
        String by = row.overrideBy();
        return row.isOverridden()
                ? Texts.of(
                        "policy",
                        "judged.text.override",
                        answering.getOrDefault(by, by),
                        row.overrideReason())
                : "";
    }

    public ProtocolHead getHead() {
        return head;
    }

    /** How many there are of each state, in the order of a booking's life. */
    public Map<BookingStatus, Long> getCounts() {
        return counts;
    }

    public long getAll() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many there are of the state that is shown. */
    public long getTotal() {
        return state.isEmpty() ? getAll() : counts.getOrDefault(BookingStatus.valueOf(state), 0L);
    }

    public List<JudgedBooking> getRows() {
        return rows;
    }

    public boolean isMore() {
        return getLast() < getTotal();
    }

    public int getPlace() {
        return Paged.place(first);
    }

    public int getNext() {
        return getPlace() + ROWS;
    }

    public int getPrevious() {
        return Math.max(0, getPlace() - ROWS);
    }

    public int getLast() {
        return getPlace() + rows.size();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state =
                Stream.of(BookingStatus.values())
                        .map(BookingStatus::name)
                        .filter(known -> known.equals(state))
                        .findFirst()
                        .orElse("");
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first == null ? "" : first;
    }
}
