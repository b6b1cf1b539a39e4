package org.stipple.database;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.course.CourseService;
import org.stipple.course.progress.CourseFacts;
import org.stipple.happened.Happenings;
import org.stipple.happened.Histories;
import org.stipple.security.ActAs;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;

/** The view of what has happened says the same as the words of the policy, fact by fact. */
@ExtendWith(ArquillianExtension.class)
class HappenedIT {

    private static final int CLIENTS = 40;

    @Inject private Scene scene;
    @Inject private Happenings happenings;
    @Inject private CourseService courses;
    @Inject private ActAs actAs;
    @PersistenceContext private EntityManager entities;

    @Test
    void what_counts_is_what_the_words_say_for_facts_of_every_kind() throws Exception {
        List<String> wrong = new ArrayList<>();
        Set<EventName.Kind> kinds = EnumSet.noneOf(EventName.Kind.class);
        scene.play(
                () -> {
                    List<RandomFacts> told = tell();
                    Histories histories =
                            happenings.of(
                                    told.stream().map(RandomFacts::client).toList(),
                                    coursesOf(told).toList());
                    for (RandomFacts facts : told) {
                        List<Event> view =
                                histories.ofCourse(facts.client(), facts.course(1)).events();
                        List<Event> words =
                                new LiteralHistory(entities, facts.client())
                                        .ofCourse(facts.course(1))
                                        .events();
                        view.forEach(event -> kinds.add(event.name().kind()));
                        if (!view.equals(words)) {
                            wrong.add(facts.client() + ": " + view + ", not " + words);
                        }
                    }
                });

        assertEquals("", String.join("\n", wrong));
        assertEquals(
                EnumSet.complementOf(EnumSet.of(EventName.Kind.PREVIOUS_SESSION)),
                kinds,
                "every kind was told");
    }

    @Test
    void the_facts_of_a_course_bring_the_same_events() throws Exception {
        List<String> wrong = new ArrayList<>();
        scene.play(
                () -> {
                    List<RandomFacts> told = tell();
                    for (CourseFacts facts :
                            actAs.callAsSystem(
                                    () ->
                                            courses.factsOf(coursesOf(told).collect(toSet()))
                                                    .values())) {
                        List<Event> view =
                                happenings
                                        .of(Set.of(facts.clientId()), Set.of(facts.courseId()))
                                        .ofCourse(facts.clientId(), facts.courseId())
                                        .events()
                                        .stream()
                                        .filter(event -> event.name().isOfCourse())
                                        .toList();
                        if (!view.equals(facts.events())) {
                            wrong.add(facts.courseId() + ": " + view + ", not " + facts.events());
                        }
                    }
                });

        assertEquals("", String.join("\n", wrong));
    }

    private List<RandomFacts> tell() throws java.sql.SQLException {
        List<RandomFacts> told = new ArrayList<>();
        for (int number = 1; number <= CLIENTS; number++) {
            RandomFacts facts = new RandomFacts(scene, number);
            facts.tell();
            told.add(facts);
        }
        return told;
    }

    private static Stream<Long> coursesOf(List<RandomFacts> told) {
        return told.stream().flatMap(facts -> Stream.of(facts.course(1), facts.course(2)));
    }
}
