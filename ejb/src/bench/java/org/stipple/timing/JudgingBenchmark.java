package org.stipple.timing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.stipple.policy.table.Shipped;

/**
 * How many judgements one core makes in a second, by the house's protocol with the gates joined.
 * The goal is half a million. The anchor is there to compare runs and machines by: look at ratios.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class JudgingBenchmark {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 28);
    private static final int DAYS = 60;

    private final Protocol protocol = shipped("house").joinedWith(shipped("gates"));
    private final Timeline timeline =
            Timeline.parse(
                    """
                    PATCH_TEST_APPLIED@2025-12-01 PATCH_TEST_CLEARED@2025-12-15
                    CONSULTATION@2026-01-02 CONSENT@2026-01-02
                    SESSION_1@2026-01-07 SESSION_2@2026-01-12 OBSERVATION:SUNBURN@2026-01-14
                    """);
    private final Inquiry secondSession = ask("SESSION_2", "SCARRING");
    private final Inquiry thirdSession = ask("SESSION_3");
    private final Inquiry plannedThird = ask("SESSION_3", "THIRD_PLANNED_IN_ADVANCE", "SCARRING");
    private final byte[] kilobyte = "0123456789abcdef".repeat(64).getBytes(StandardCharsets.UTF_8);
    private int turn;

    private static Protocol shipped(String id) {
        return Shipped.find(id).orElseThrow();
    }

    private Inquiry ask(String step, String... tags) {
        return new Inquiry(protocol, Set.of(tags), timeline, Step.parse(step));
    }

    @Benchmark
    public Judgement secondSessionOfScarredScalp() {
        return TimingEvaluator.judge(secondSession, nextDay());
    }

    @Benchmark
    public Judgement thirdSession() {
        return TimingEvaluator.judge(thirdSession, nextDay());
    }

    @Benchmark
    public Judgement thirdSessionPlannedInAdvance() {
        return TimingEvaluator.judge(plannedThird, nextDay());
    }

    private LocalDate nextDay() {
        turn = (turn + 1) % DAYS;
        return FIRST_DAY.plusDays(turn);
    }

    @Benchmark
    public byte[] anchorHashOfOneKilobyte() throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(kilobyte);
    }
}
