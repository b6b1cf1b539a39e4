package org.stipple.scheduling.diary;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the diary of some days has come.
 *
 * @param mark another one after every change of what these days show
 * @param at when a booking last came from one state to another; null where there is none
 */
public record DiaryChange(String mark, Instant at) implements Serializable {

    /** When something last changed; empty where nothing ever did. */
    public Optional<Instant> lastChange() {
        return Optional.ofNullable(at);
    }
}
