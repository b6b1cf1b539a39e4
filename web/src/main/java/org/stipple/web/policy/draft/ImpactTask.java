package org.stipple.web.policy.draft;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.stipple.impact.AskImpact;
import org.stipple.impact.Impact;
import org.stipple.impact.ImpactProgress;
import org.stipple.impact.ImpactService;

/** The impact of a draft being worked out while the page waits for it. */
class ImpactTask implements Runnable, ImpactProgress {

    private final ImpactService service;
    private final AskImpact ask;
    private final int revision;

    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile long done;
    private volatile long all;
    private volatile boolean stopped;
    private volatile Impact impact;
    private volatile boolean failed;

    ImpactTask(ImpactService service, AskImpact ask, int revision) {
        this.service = service;
        this.ask = ask;
        this.revision = revision;
    }

    @Override
    public void run() {
        boolean whole = false;
        try {
            impact = service.assess(ask, this);
            whole = true;
        } finally {
            failed = !whole;
            finished.countDown();
        }
    }

    @Override
    public boolean goesOn(long asked, long ofAll) {
        done = asked;
        all = ofAll;
        return !stopped;
    }

    /** Waits until it is there, but no longer than this. */
    void await(Duration most) {
        try {
            boolean there = finished.await(most.toMillis(), TimeUnit.MILLISECONDS);
            stopped = stopped && !there;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        stopped = true;
    }

    boolean isRunning() {
        return impact == null && !failed;
    }

    boolean hasFailed() {
        return failed;
    }

    /** In per cent. */
    int progress() {
        return all == 0 ? 0 : (int) (100 * done / all);
    }

    /** Of which state of the draft. */
    int revision() {
        return revision;
    }

    /** Once it is there, as far as it got. */
    Optional<Impact> find() {
        return Optional.ofNullable(impact);
    }
}
