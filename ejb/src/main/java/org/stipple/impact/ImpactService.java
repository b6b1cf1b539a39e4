package org.stipple.impact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.stipple.happened.Happening;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.site.SiteService;
import org.stipple.policy.PolicyService;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.scheduling.judging.Planning;

/**
 * What a change of rules would do to what is planned and to what falls due. Nothing on record is
 * judged anew by it: activating a version lets every booking keep its verdict.
 */
@Stateless
public class ImpactService {

    /** Clients between two reports of how far it is. */
    private static final int STRIDE = 1000;

    @Inject private ImpactRepository facts;
    @Inject private PolicyService policy;
    @Inject private SiteService sites;
    @Inject private ClinicClock clock;

    /**
     * Every open booking of a judged step for today or later, and every review and touch-up that is
     * upcoming, due, overdue or lapsed, which would stand otherwise if the draft were in force
     * today in place of its protocol's version. Courses under that protocol are asked about; under
     * the gates, those of all protocols and readings of patch tests that belong to no course.
     *
     * <p>Four statements, however many clients; it takes seconds where they are a hundred thousand.
     *
     * @param progress told now and then, in this thread, and asked whether to go on
     * @throws NotFoundException if there is no such protocol
     * @throws IllegalArgumentException if the draft's rules are gates where the protocol is none,
     *     or the other way round
     * @throws org.stipple.timing.FaultyProtocolException if two overrides of the draft claim a step
     *     with equally many tags, which the check before activation finds
     */
    @RolesAllowed("MANAGER")
    public Impact assess(AskImpact ask, ImpactProgress progress) {
        ProtocolHead head = policy.getVersions(ask.protocolId()).head();
        Planning planning = new Planning(ask.today(), clock.now(), 0);
        ComparedRules rules = new ComparedRules(ask, head.isGates(), policy);
        Assessment assessment =
                new Assessment(
                        new RecallComparison(rules, sites.getSite(), ask.today()),
                        new BookingComparison(rules, planning));
        Concern concern = head.isGates() ? Concern.EVERYBODY : new Concern(head.id());
        return assessment.impact(askAll(concern, planning, assessment, progress));
    }

    private boolean askAll(
            Concern concern, Planning planning, Assessment assessment, ImpactProgress progress) {
        long all = facts.count(concern);
        try (Stream<ConcernedCourse> courses = facts.courses(concern);
                Stream<Happening> happenings = facts.happenings(concern);
                Stream<OpenBooking> open = facts.open(concern, planning.now())) {
            ConcernedClients clients =
                    new ConcernedClients(
                            new InClientOrder<>(courses, ConcernedCourse::clientId),
                            new InClientOrder<>(happenings, Happening::clientId),
                            new InClientOrder<>(open, OpenBooking::clientId));
            return askAll(clients, assessment, done -> progress.goesOn(done, all));
        }
    }

    private static boolean askAll(
            ConcernedClients clients, Assessment assessment, LongPredicate goesOn) {
        long done = 0;
        for (long asked = 0; clients.hasNext(); asked++) {
            if (asked % STRIDE == 0 && !goesOn.test(done)) {
                return false;
            }
            ConcernedClient client = clients.next();
            assessment.ask(client);
            done += client.courses().size();
        }
        return goesOn.test(done);
    }
}
