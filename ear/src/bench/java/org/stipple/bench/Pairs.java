package org.stipple.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Work measured against an anchor in pairs of blocks, ours and anchor in turn, after a warm-up:
 * what else the machine does meets both alike. Each block is a median of single runs, in
 * milliseconds, or a rate.
 *
 * @param ours of each block
 * @param anchor of each block
 */
public record Pairs(List<Double> ours, List<Double> anchor) {

    private static final int BLOCKS = 9;
    private static final int WARM_UP_BLOCKS = 3;

    /** Something to be measured. */
    public interface Work {
        void run() throws Exception;
    }

    public Pairs {
        ours = List.copyOf(ours);
        anchor = List.copyOf(anchor);
    }

    /**
     * @param runs single ones in each block
     */
    public static Pairs measure(int runs, Work ours, Work anchor) throws Exception {
        return ofRates(() -> block(runs, ours), () -> block(runs, anchor));
    }

    /** Something that tells how much it did, as a rate. */
    public interface Gauge {
        double read() throws Exception;
    }

    /** Rates instead of times: how much of the anchor's rate ours reaches. */
    public static Pairs ofRates(Gauge ours, Gauge anchor) throws Exception {
        for (int block = 0; block < WARM_UP_BLOCKS; block++) {
            ours.read();
            anchor.read();
        }
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        for (int block = 0; block < BLOCKS; block++) {
            first.add(ours.read());
            second.add(anchor.read());
        }
        return new Pairs(first, second);
    }

    private static double block(int runs, Work work) throws Exception {
        List<Double> milliseconds = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            long from = System.nanoTime();
            work.run();
            milliseconds.add((System.nanoTime() - from) / 1e6);
        }
        return median(milliseconds);
    }

    /** How many times as long as the anchor ours took: the median of the blocks. */
    public double ratio() {
        return median(ratios());
    }

    public double oursMedian() {
        return median(ours);
    }

    private List<Double> ratios() {
        List<Double> ratios = new ArrayList<>();
        for (int block = 0; block < ours.size(); block++) {
            ratios.add(ours.get(block) / anchor.get(block));
        }
        return ratios;
    }

    /** A line of the table: what, ours, anchor, ratio with its spread, goal. */
    public String told(String what, String goal) {
        return told(what, "ms", goal);
    }

    /** The same in another unit. */
    public String told(String what, String unit, String goal) {
        List<Double> ratios = ratios().stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%-44s %8.2f %-2s %8.2f %-2s %7.2f (%.2f to %.2f) %10s",
                what,
                median(ours),
                unit,
                median(anchor),
                unit,
                ratio(),
                ratios.get(0),
                ratios.get(ratios.size() - 1),
                goal);
    }

    /** The head of the table. */
    public static String head() {
        return String.format(
                "%-44s %11s %11s %7s %-14s %10s", "", "ours", "anchor", "ratio", "spread", "goal");
    }

    private static double median(List<Double> of) {
        return of.stream().sorted().skip(of.size() / 2).findFirst().orElseThrow();
    }
}
