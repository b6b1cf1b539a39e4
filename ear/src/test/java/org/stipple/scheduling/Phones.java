package org.stipple.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Callers who all begin in the same moment. */
final class Phones {

    private Phones() {}

    /**
     * What each of them was told, in the order of the callers.
     *
     * @throws ExecutionException if one of them met an error instead of an answer
     */
    static <T> List<T> ring(int callers, IntFunction<T> call)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        CyclicBarrier begin = new CyclicBarrier(callers);
        try {
            List<Callable<T>> work = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                int number = caller;
                work.add(
                        () -> {
                            begin.await();
                            return call.apply(number);
                        });
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(work)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
