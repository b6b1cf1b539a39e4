package org.stipple.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.stipple.report.export.Progress;

/** How far the files have come that are being written on this server, by who wants them. */
@ApplicationScoped
public class Exports {

    /** Older ones are forgotten: nobody watches them any more. */
    private static final int MOST = 200;

    private final Map<String, Job> jobs =
            Collections.synchronizedMap(
                    new LinkedHashMap<>() {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected boolean removeEldestEntry(Map.Entry<String, Job> eldest) {
                            return size() > MOST;
                        }
                    });

    /** Where a file stands. */
    enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    /** A file that is being written. */
    static final class Job implements Progress {

        private volatile long rows;
        private volatile State state = State.RUNNING;

        @Override
        public boolean written(long soFar) {
            rows = soFar;
            return state == State.RUNNING;
        }

        void end(State how) {
            if (state == State.RUNNING) {
                state = how;
            }
        }

        long rows() {
            return rows;
        }

        State state() {
            return state;
        }
    }

    Job begin(String user, String name) {
        Job job = new Job();
        jobs.put(key(user, name), job);
        return job;
    }

    Optional<Job> find(String user, String name) {
        return Optional.ofNullable(jobs.get(key(user, name)));
    }

    private static String key(String user, String name) {
        return user + "/" + name;
    }
}
