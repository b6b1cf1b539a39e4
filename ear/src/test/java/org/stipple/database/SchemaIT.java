package org.stipple.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every constraint refuses what it is there for (database/refusals.txt), and nothing else does: the
 * same row without the fault is taken.
 */
@ExtendWith(ArquillianExtension.class)
class SchemaIT {

    private static final String OURS =
            "n.nspname = 'public' and c.relkind = 'r' and c.relname not like '%\\_aud'"
                    + " and c.relname not like 'flyway%'";

    private static final String TABLES =
            "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where "
                    + OURS;

    /** Checks, exclusions, unique constraints and indexes, and what triggers raise. */
    private static final String CONSTRAINTS =
            "select k.conname from pg_constraint k join pg_class c on c.oid = k.conrelid"
                    + " join pg_namespace n on n.oid = c.relnamespace"
                    + " where k.contype in ('c', 'x', 'u') and "
                    + OURS
                    + " union select i.relname from pg_index x join pg_class i on i.oid = x.indexrelid"
                    + " join pg_class c on c.oid = x.indrelid"
                    + " join pg_namespace n on n.oid = c.relnamespace"
                    + " where x.indisunique and not x.indisprimary and "
                    + OURS
                    + " union select m[1] from pg_proc p,"
                    + " regexp_matches(p.prosrc, 'constraint = ''(\\w+)''', 'g') m";

    private static final String REFERENCES =
            "select k.conname, c.relname, a.attname, format_type(a.atttypid, null)"
                    + " from pg_constraint k join pg_class c on c.oid = k.conrelid"
                    + " join pg_namespace n on n.oid = c.relnamespace"
                    + " join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]"
                    + " where k.contype = 'f' and not k.condeferrable"
                    + " and cardinality(k.conkey) = 1 and "
                    + OURS;

    /**
     * What another constraint refuses first: the primary key, upon which a foreign key could not
     * stand alone; and the buffers, which do not fit into no time. Quiet hours cannot be added at
     * all.
     */
    private static final Set<String> IMPLIED =
            Set.of(
                    "treatment_course_of_its_client",
                    "room_with_site",
                    "booking_in_order",
                    "quiet_hours_once");

    @Inject private Scene scene;

    @Test
    void everyTableTakesAGoodRow() throws Exception {
        List<Attempt> attempts = new ArrayList<>();
        scene.play(
                () -> {
                    for (GoodRow row : GoodRow.all()) {
                        if (!row.table().equals("site")) {
                            attempts.add(scene.attempt(row.insert(2)));
                        }
                    }
                });

        assertEquals(List.of(), Attempt.notAnswered(Attempt.TAKEN, attempts));
    }

    @Test
    void everyTableHasItsGoodRow() throws Exception {
        Set<String> described =
                GoodRow.all().stream()
                        .map(GoodRow::table)
                        .collect(Collectors.toCollection(TreeSet::new));
        // Their rows are there from the start.
        described.add("visit_length");
        described.add("quiet_hours");
        described.add("letter_setting");

        Set<String> there = new TreeSet<>();
        scene.play(() -> there.addAll(scene.column(TABLES)));

        assertEquals(lines(described), lines(there));
    }

    @Test
    void everyConstraintRefusesWhatItIsThereFor() throws Exception {
        List<String> wrong = new ArrayList<>();
        scene.play(
                () -> {
                    for (List<String> fault : Lines.of("refusals.txt")) {
                        Attempt attempt = scene.attempt(faulty(fault));
                        if (!attempt.answer().equals(fault.get(0))) {
                            wrong.add(fault.get(0) + ": " + attempt);
                        }
                    }
                });

        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void everyConstraintOfTheSchemaIsTried() throws Exception {
        Set<String> there = new TreeSet<>();
        scene.play(() -> there.addAll(scene.column(CONSTRAINTS)));
        there.removeAll(IMPLIED);
        Set<String> tried =
                Lines.of("refusals.txt").stream()
                        .map(fault -> fault.get(0))
                        .filter(name -> !name.endsWith("_fkey"))
                        .filter(name -> !name.endsWith("_course_of_its_client"))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(lines(there), lines(tried));
    }

    @Test
    void nothingRefersToWhatIsNotThere() throws Exception {
        Set<String> told =
                Lines.of("refusals.txt").stream()
                        .map(fault -> fault.get(0))
                        .collect(Collectors.toSet());
        List<String> wrong = new ArrayList<>();
        scene.play(
                () -> {
                    for (List<String> reference : scene.rows(REFERENCES)) {
                        if (!told.contains(reference.get(0))) {
                            Attempt attempt = dangling(reference);
                            if (!attempt.answer().equals(reference.get(0))) {
                                wrong.add(reference.get(0) + ": " + attempt);
                            }
                        }
                    }
                });

        assertEquals("", String.join("\n", wrong));
    }

    private Attempt dangling(List<String> reference) throws SQLException {
        String nothing = reference.get(3).equals("text") ? "'nothing'" : "-999";
        GoodRow row = GoodRow.of(reference.get(1)).with(reference.get(2) + " = " + nothing);
        return scene.attempt(row.insert(2));
    }

    private static String faulty(List<String> fault) {
        return fault.get(1).equals("sql")
                ? fault.get(2)
                : GoodRow.of(fault.get(1)).with(fault.get(2)).insert(2);
    }

    private static String lines(Set<String> names) {
        return String.join("\n", names);
    }
}
