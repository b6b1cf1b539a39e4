package org.stipple.timeline.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stipple.timeline.RulesInForce;
import org.stipple.timing.Band;
import org.stipple.timing.FaultyProtocolException;
import org.stipple.timing.Judgement;
import org.stipple.timing.Verdict;

/**
 * What one protocol says of the step.
 *
 * @param of whose rules they are
 * @param by its rules, joined by the gates where they were asked for
 * @param judged of the asked day; null where the rules contradict each other, see {@link
 *     FaultyProtocolException}: that is a draft's alone
 * @param verdict of the asked day. Where the protocol itself says nothing it is never RECOMMENDED
 *     because gates are met, but UNGOVERNED
 * @param bands of the days around, in order and without a gap; likewise. None where nothing could
 *     be judged
 * @param governed whether a rule of the protocol itself speaks of any of these days
 */
public record ComparedLine(
        ComparedRules of,
        RulesInForce by,
        Judgement judged,
        Verdict verdict,
        List<Band> bands,
        boolean governed) {

    public ComparedLine {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(verdict, "verdict");
        bands = List.copyOf(bands);
    }

    /** What it says of the asked day; empty where its rules contradict each other. */
    public Optional<Judgement> judgement() {
        return Optional.ofNullable(judged);
    }

    /** Whether its rules were judged and say nothing of any of these days. */
    public boolean isSilent() {
        return judged != null && !governed;
    }
}
