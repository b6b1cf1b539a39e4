package org.stipple.scheduling.calendar;

import java.io.Serializable;

/** Whose visits a feed tells. */
public record FeedOwner(Kind kind, long id) implements Serializable {

    /** Of what there are feeds. */
    public enum Kind {
        PERSON,
        ROOM;

        /** As audit entries and messages name it. */
        String word() {
            return switch (this) {
                case PERSON -> "person";
                case ROOM -> "room";
            };
        }
    }

    public static FeedOwner person(long id) {
        return new FeedOwner(Kind.PERSON, id);
    }

    public static FeedOwner room(long id) {
        return new FeedOwner(Kind.ROOM, id);
    }

    public boolean isPerson() {
        return kind == Kind.PERSON;
    }
}
