package org.stipple.web.report;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The steps of a scale: four, round, up to more than the tallest bar. */
final class ScaleSteps {

    static final int COUNT = 4;

    private static final double[] ROUND = {1, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 10};

    private ScaleSteps() {}

    /** The top of a scale upon which this finds room; never 0. */
    static double most(double tallest) {
        if (tallest <= COUNT) {
            return COUNT;
        }
        double step = tallest / COUNT;
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        double round =
                DoubleStream.of(ROUND).filter(each -> each * power >= step).findFirst().orElse(10);
        return COUNT * (power == 1 ? Math.ceil(round) : round * power);
    }

    /** From 0 to the top. */
    static List<Double> of(double most) {
        return IntStream.rangeClosed(0, COUNT).mapToObj(each -> most * each / COUNT).toList();
    }
}
