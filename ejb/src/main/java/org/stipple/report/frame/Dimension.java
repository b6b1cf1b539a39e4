package org.stipple.report.frame;

import java.util.List;

/**
 * Something by which rows are grouped and narrowed.
 *
 * @param key names it in addresses and words; the select has a column of this name, and of an
 *     {@link Kind#ID} one more, {@code key_name}
 * @param codes what there can be of a {@link Kind#CODE}, in their order; empty for the others
 * @param table where the members of an {@link Kind#ID} are kept, with an id and a name; else empty
 */
public record Dimension(String key, Kind kind, List<String> codes, String table) {

    /** What its members are. */
    public enum Kind {
        /** Rows of a table: a number, and a name that somebody gave. */
        ID,
        /** Codes that the words of the report name, {@code key.CODE}. */
        CODE,
        /** Units of the period: not narrowed by, since the period does that. */
        UNIT
    }

    public static final Dimension SITE = ids("site", "site");
    public static final Dimension PERSON = ids("person", "person");

    /** A protocol goes by the id of its first version: its own is no number. */
    public static final Dimension PROTOCOL =
            ids(
                    "protocol",
                    "(select v.id, p.name from protocol p"
                            + " join protocol_version v on v.protocol_id = p.id and v.number = 1)");

    /** The units of the period, by which rows are grouped alone. */
    public static final Dimension UNIT = new Dimension("unit", Kind.UNIT, List.of(), "");

    public Dimension {
        codes = List.copyOf(codes);
    }

    public static Dimension codes(String key, String... codes) {
        return new Dimension(key, Kind.CODE, List.of(codes), "");
    }

    /**
     * @param table has a column {@code id} and a column {@code name}; a select in brackets may take
     *     its place
     */
    public static Dimension ids(String key, String table) {
        return new Dimension(key, Kind.ID, List.of(), table);
    }

    public boolean isUnit() {
        return kind == Kind.UNIT;
    }

    /** Whether there can be such a member. */
    boolean knows(String member) {
        return switch (kind) {
            case ID -> member.matches("-?\\d{1,18}");
            case CODE -> codes.contains(member);
            case UNIT -> false;
        };
    }
}
