package org.stipple.web.today;

import static java.util.Comparator.comparing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stipple.client.ClientService;
import org.stipple.client.identity.ClientName;
import org.stipple.patchtest.DueState;
import org.stipple.patchtest.OpenTest;
import org.stipple.patchtest.PatchTestWorklistService;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.recall.RecallCalls;
import org.stipple.recall.RecallService;
import org.stipple.recall.item.RecallRow;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.diary.UnresolvedBooking;
import org.stipple.scheduling.telling.TellingService;
import org.stipple.security.CurrentUser;
import org.stipple.security.Role;
import org.stipple.web.scheduling.sickday.FellOut;
import org.stipple.web.scheduling.visit.DisplacedWords;

/** What waits for somebody: bookings to settle, tests to read, clients to call. */
@Named
@RequestScoped
public class TodayView {

    private static final int SHOWN = 5;

    /** More are not settled between two calls: the list has them all. */
    private static final int NEAREST = 30;

    @Inject private DiaryService diary;
    @Inject private PatchTestWorklistService patchTests;
    @Inject private RecallService recall;
    @Inject private ClientService clients;
    @Inject private Names names;
    @Inject private TellingService telling;
    @Inject private CurrentUser user;
    @Inject private ClinicClock clock;

    private Integer toTell;
    private List<UnresolvedBooking> unresolved;
    private List<Visit> unresolvedVisits;
    private List<OpenTest> tests;
    private Map<Long, ClientName> tested;
    private RecallCalls reviews;
    private RecallCalls touchUps;

    @PostConstruct
    void load() {
        unresolved = diary.unresolved();
        unresolvedVisits =
                names.of(nearest(clock.now()).stream().map(UnresolvedBooking::entry).toList());
        tests =
                patchTests.openTests().stream()
                        .filter(test -> test.state() != DueState.UPCOMING)
                        .toList();
        tested = clients.names(tests.stream().map(OpenTest::clientId).toList());
        reviews = recall.reviews(SHOWN);
        touchUps = recall.touchUps(SHOWN);
    }

    private List<UnresolvedBooking> nearest(Instant now) {
        return unresolved.stream()
                .sorted(comparing(each -> Duration.between(now, startOf(each)).abs()))
                .limit(NEAREST)
                .sorted(comparing(TodayView::startOf))
                .toList();
    }

    private static Instant startOf(UnresolvedBooking visit) {
        return visit.entry().booking().time().visitStart();
    }

    /** Those that are nearest to now, by time. */
    public List<Visit> getUnresolved() {
        return unresolvedVisits;
    }

    public int getUnresolvedInAll() {
        return unresolved.size();
    }

    /** How many more there are, further away. */
    public int getMoreUnresolved() {
        return unresolved.size() - unresolvedVisits.size();
    }

    /** What fell out for one reason each, for whoever may place it anew. */
    public List<FellOut> getFellOut() {
        return isDesk() ? FellOut.of(unresolved, names.peopleById(), names.roomsById()) : List.of();
    }

    /** How many clients do not know yet that a visit was moved; 0 for who does not tell them. */
    public int getToTell() {
        if (toTell == null) {
            toTell = isDesk() ? telling.clientsToTell().size() : 0;
        }
        return toTell;
    }

    private boolean isDesk() {
        return user.is(Role.RECEPTION) || user.is(Role.MANAGER);
    }

    /** Whether the visit is over and nobody said what became of it. */
    public boolean isPast(Visit visit) {
        return why(visit).isPast();
    }

    /** Who is away, or what is closed, in words; blank where nothing of that stands against it. */
    public String displaced(Visit visit) {
        return DisplacedWords.of(why(visit).displaced(), visit.person());
    }

    private UnresolvedBooking why(Visit visit) {
        return unresolved.stream()
                .filter(each -> each.entry().booking().id() == visit.booking().id())
                .findFirst()
                .orElseThrow();
    }

    public List<OpenTest> getTests() {
        return tests;
    }

    public long getTestsOverdue() {
        return tests.stream().filter(test -> test.state() == DueState.OVERDUE).count();
    }

    public ClientName clientOf(OpenTest test) {
        return tested.get(test.clientId());
    }

    public RecallCalls getReviews() {
        return reviews;
    }

    public RecallCalls getTouchUps() {
        return touchUps;
    }

    /** How many clients are to be called, for a review or a touch-up. */
    public long getCallsInAll() {
        return reviews.pressing() + touchUps.pressing();
    }

    /** The first of each to be called, reviews before touch-ups: they hold a course up. */
    public List<RecallRow> getCalls() {
        return Stream.of(reviews, touchUps).flatMap(calls -> calls.first().stream()).toList();
    }

    /** How many more there are to be called. */
    public long getMoreCalls() {
        return getCallsInAll() - getCalls().size();
    }
}
