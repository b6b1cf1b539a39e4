package org.stipple.policy.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.stipple.policy.check.CaseCheck;
import org.stipple.policy.check.Fault;
import org.stipple.policy.check.Fault.Kind;
import org.stipple.policy.table.TimingCase;
import org.stipple.timing.FaultyProtocolException;
import org.stipple.timing.Judgement;
import org.stipple.timing.Protocol;
import org.stipple.timing.TimingEvaluator;

/**
 * Runs cases against a draft. A case that names the draft's protocol is judged by the draft, and
 * any other protocol that it names, the gates above all, by what is in force. It is made for one
 * run, in which every protocol is looked up once.
 */
public final class CaseRunner {

    private final String protocolId;
    private final Protocol draft;
    private final Function<String, Optional<Protocol>> inForce;
    private final Map<String, Optional<Protocol>> found = new HashMap<>();

    /**
     * @param protocolId of the draft
     * @param draft its rules
     * @param inForce finds the rules in force of another protocol by its id
     */
    public CaseRunner(
            String protocolId, Protocol draft, Function<String, Optional<Protocol>> inForce) {
        this.protocolId = protocolId;
        this.draft = draft;
        this.inForce = inForce;
    }

    /**
     * What comes of the case. Whatever is typed in it, the answer is a result.
     *
     * @param number of the row, from 1, for what keeps it from being run
     */
    public CaseResult run(int number, TimingCase row) {
        List<Fault> faults = new ArrayList<>(unknownProtocols(number, row));
        faults.addAll(CaseCheck.obstacles(number, row));
        if (!faults.isEmpty()) {
            return CaseResult.notRun(row, faults);
        }
        try {
            return CaseResult.of(row, TimingCase.cells(judge(row)));
        } catch (FaultyProtocolException faulty) {
            return CaseResult.notRun(
                    row, List.of(fault(number, row, Kind.OVERRIDES_CONTRADICT, faulty.codes())));
        }
    }

    private List<Fault> unknownProtocols(int number, TimingCase row) {
        return row.protocols().stream()
                .filter(id -> find(id).isEmpty())
                .map(id -> fault(number, row, Kind.PROTOCOL_UNKNOWN, List.of(id)))
                .toList();
    }

    private static Fault fault(int number, TimingCase row, Kind kind, List<String> names) {
        return new Fault(number, row.name(), "protocol", kind, names);
    }

    private Optional<Protocol> find(String id) {
        return found.computeIfAbsent(
                id, key -> key.equals(protocolId) ? Optional.of(draft) : inForce.apply(key));
    }

    private Judgement judge(TimingCase row) {
        Protocol together =
                row.protocols().stream()
                        .flatMap(id -> find(id).stream())
                        .reduce(Protocol::joinedWith)
                        .orElseThrow();
        return TimingEvaluator.judge(row.inquiry(together), LocalDate.parse(row.on()));
    }
}
