package org.stipple.patchtest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stipple.patchtest.reading.ReadingJudge;
import org.stipple.patchtest.reading.ReadingJudgement;
import org.stipple.platform.site.SiteService;
import org.stipple.timing.Outcome;
import org.stipple.timing.RulePeriod;
import org.stipple.timing.Verdict;

/** The patch tests that are still to be read. */
@Stateless
public class PatchTestWorklistService {

    @Inject private PatchTestRepository tests;
    @Inject private ReadingJudge judge;
    @Inject private SiteService site;

    /**
     * Every test that was neither read to an end nor waived since, with its days by the rules that
     * are in force today, the one due first at the top. A fixed number of statements.
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<OpenTest> openTests() {
        return open(tests.clientsWithUnreadTests());
    }

    /** The same of one client. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<OpenTest> openTestsOf(long clientId) {
        return open(Set.of(clientId));
    }

    private List<OpenTest> open(Collection<Long> clientIds) {
        LocalDate today = site.today();
        Map<Long, PatchTestRecord> records = tests.recordsOf(clientIds);
        Map<Long, ReadingJudgement> judgements = judge.judge(records.keySet(), today);
        RulePeriod fallback = RulePeriod.parse(site.getSite().defaultOverdueAfter());
        List<OpenTest> open = new ArrayList<>();
        records.forEach(
                (client, record) ->
                        record.open()
                                .forEach(
                                        test ->
                                                open.add(
                                                        row(
                                                                test,
                                                                Optional.ofNullable(
                                                                        judgements.get(client)),
                                                                fallback,
                                                                today))));
        open.sort(Comparator.comparing(OpenTest::dueFrom).thenComparing(OpenTest::testId));
        return open;
    }

    private static OpenTest row(
            PatchTest test,
            Optional<ReadingJudgement> judged,
            RulePeriod fallback,
            LocalDate today) {
        LocalDate due = judged.flatMap(ReadingJudgement::dueFrom).orElse(test.appliedOn());
        Optional<LocalDate> last = judged.flatMap(ReadingJudgement::recommendedTo);
        LocalDate overdueAfter = last.orElseGet(() -> fallback.after(due));
        return new OpenTest(
                test.id(),
                test.clientId(),
                test.appliedOn(),
                test.bodySite(),
                test.pigmentLotId(),
                due,
                overdueAfter,
                last.isEmpty(),
                DueState.on(today, due, overdueAfter),
                judged.map(found -> found.judgement().verdict()).orElse(Verdict.UNGOVERNED),
                judged.map(found -> found.judgement().outcome()).orElse(Outcome.REFUSED));
    }
}
