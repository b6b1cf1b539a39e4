package org.stipple.policy.care;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summarizingInt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stipple.policy.care.Contradiction.Kind;
import org.stipple.policy.table.CareRow;
import org.stipple.timing.Protocol;

/**
 * Whether the preparation of a session meets what still holds from the session before, in any gap
 * that the rules permit between the two. The second to the fourth session are looked at: the rules
 * of later ones are those of the fourth.
 */
final class NextSession {

    private static final int LAST_SESSION = 4;

    private final List<Following> followings;

    NextSession(Protocol protocol) {
        PermittedGaps permitted = new PermittedGaps(protocol);
        followings =
                IntStream.rangeClosed(2, LAST_SESSION)
                        .boxed()
                        .flatMap(
                                session ->
                                        PermittedGaps.ANCHORS.stream()
                                                .map(day -> permitted.following(session, day)))
                        .toList();
    }

    Optional<Contradiction> find(Pair pair) {
        List<Meeting> meetings =
                followings.stream()
                        .flatMap(
                                following ->
                                        Stream.concat(
                                                meetings(pair.one(), pair.other(), following),
                                                meetings(pair.other(), pair.one(), following)))
                        .toList();
        return meetings.stream()
                .map(Meeting::days)
                .reduce(Stretch::hull)
                .map(days -> pair.contradict(Kind.NEXT_SESSION, days, gaps(meetings)));
    }

    private static Stream<Meeting> meetings(
            CareRow preparation, CareRow aftercare, Following following) {
        Stretch rest = aftercare(aftercare, following);
        if (rest.isEmpty() || !preparation.starts().startsWith("-")) {
            return Stream.empty();
        }
        return following.gaps().stream()
                .map(gap -> meeting(preparation, rest, following, gap))
                .filter(meeting -> !meeting.days().isEmpty());
    }

    private static Meeting meeting(
            CareRow preparation, Stretch rest, Following following, int gap) {
        Stretch before = preparation(preparation, following.before().plusDays(gap));
        Stretch days = before.isEmpty() ? before : before.countedFrom(gap).and(rest);
        return new Meeting(following.session(), gap, days);
    }

    private static Stretch preparation(CareRow line, LocalDate session) {
        return switch (line.session()) {
            case EVERY -> Stretch.of(line, session, false).beforeSession();
            case LAST -> Stretch.of(line, session, true).beforeSession();
            case FIRST, COURSE -> Stretch.NONE;
        };
    }

    private static Stretch aftercare(CareRow line, Following following) {
        boolean afterFirst = following.session() == 2;
        return switch (line.session()) {
            case EVERY -> Stretch.of(line, following.before(), false).afterSession();
            case FIRST ->
                    afterFirst
                            ? Stretch.of(line, following.before(), false).afterSession()
                            : Stretch.NONE;
            case COURSE ->
                    afterFirst
                            ? Stretch.of(line, following.before(), false).afterSession()
                            : throughTheCourse(line, following.before());
            case LAST -> Stretch.NONE;
        };
    }

    /** A line of the course has begun by its second session, and goes on if no period ends it. */
    private static Stretch throughTheCourse(CareRow line, LocalDate session) {
        return Stretch.of(line, session, false).isOpen() ? Stretch.AFTER : Stretch.NONE;
    }

    private static List<Gaps> gaps(List<Meeting> meetings) {
        return meetings.stream()
                .collect(groupingBy(Meeting::session, TreeMap::new, summarizingInt(Meeting::gap)))
                .entrySet()
                .stream()
                .map(entry -> Gaps.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** On these days, counted from the session before, both lines hold in this gap. */
    private record Meeting(int session, int gap, Stretch days) {}

    /**
     * A session that follows another.
     *
     * @param session the later of the two
     * @param before the day of the earlier one
     * @param gaps days from the earlier to the later one
     */
    record Following(int session, LocalDate before, SortedSet<Integer> gaps) {}
}
