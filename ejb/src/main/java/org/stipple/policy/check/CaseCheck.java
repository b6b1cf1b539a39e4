package org.stipple.policy.check;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.stipple.policy.check.Fault.Kind;
import org.stipple.policy.table.CaseFile;
import org.stipple.policy.table.TimingCase;

/** The checks of cases: that each can be run, and says what a judgement can say. */
public final class CaseCheck {

    private CaseCheck() {}

    /** All faults, in the order of the rows. Whether the cases pass is another question. */
    public static List<Fault> faults(List<TimingCase> cases, Vocabulary vocabulary) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Integer> rowsByName = new HashMap<>();
        for (int index = 0; index < cases.size(); index++) {
            TimingCase row = cases.get(index);
            int number = index + 1;
            faults.addAll(new CaseRowCheck(number, row).faults(vocabulary));
            Integer earlier = rowsByName.putIfAbsent(row.name(), number);
            if (earlier != null) {
                List<String> names = List.of(String.valueOf(earlier));
                faults.add(new Fault(number, row.name(), "case", Kind.NAME_TWICE, names));
            }
        }
        return faults;
    }

    /**
     * What keeps a case from being run, protocols and rules aside: a history, step or day that
     * cannot be read.
     *
     * @param number of the row, from 1
     */
    public static List<Fault> obstacles(int number, TimingCase row) {
        return new CaseRowCheck(number, row).obstacles();
    }

    /** The cases of a file in UTF-8 that somebody hands in. The stream stays open. */
    public static Upload<TimingCase> read(InputStream file, Vocabulary vocabulary) {
        return checked(UploadedTable.read(file, CaseFile.columns()), vocabulary);
    }

    /** The cases of a file that somebody hands in. */
    public static Upload<TimingCase> read(Reader reader, Vocabulary vocabulary) {
        return checked(UploadedTable.read(reader, CaseFile.columns()), vocabulary);
    }

    private static Upload<TimingCase> checked(
            Upload<Map<String, String>> table, Vocabulary vocabulary) {
        List<TimingCase> cases = table.rows().stream().map(CaseFile::of).toList();
        Set<Integer> refused = table.faults().stream().map(Fault::row).collect(toUnmodifiableSet());
        Stream<Fault> inRows =
                faults(cases, vocabulary).stream().filter(fault -> !refused.contains(fault.row()));
        return new Upload<>(
                cases,
                Stream.concat(table.faults().stream(), inRows)
                        .sorted(Comparator.comparingInt(Fault::row))
                        .toList());
    }
}
