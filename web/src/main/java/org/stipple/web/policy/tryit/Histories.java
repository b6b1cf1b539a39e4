package org.stipple.web.policy.tryit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stipple.client.ClientService;
import org.stipple.client.identity.ClientName;
import org.stipple.course.CourseService;
import org.stipple.course.progress.CourseFacts;
import org.stipple.course.progress.CourseRow;
import org.stipple.course.progress.NextStep;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.timeline.CourseTimeline;
import org.stipple.timeline.TimelineService;
import org.stipple.timing.Step;
import org.stipple.web.course.CourseWords;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Takes the history of a client and a course of hers into the form. */
@Dependent
public class Histories implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private ClientService clients;
    @Inject private CourseService courses;
    @Inject private TimelineService timelines;
    @Inject private CourseWords courseWords;
    @Inject private Words words;

    /**
     * Fills the form with what happened, the tags of the course and its next step; without a course
     * that the address names, with her newest one.
     *
     * @throws NotFoundException if there is no such client, or the course is not hers
     */
    public TakenHistory take(TryAddress address, TryForm form) {
        long client = clientOf(address);
        List<CourseRow> hers =
                courses.coursesOf(client).stream()
                        .sorted(Comparator.comparing(CourseRow::openedOn).reversed())
                        .toList();
        form.setDay(words.getToday());
        form.setGates(true);
        CourseRow course = chosen(address, hers);
        Set<String> tags = course == null ? takeClient(client, form) : takeCourse(course, form);
        return new TakenHistory(
                client,
                name(client),
                course == null ? 0 : course.id(),
                named(hers),
                tags,
                form.written());
    }

    private long clientOf(TryAddress address) {
        return address.getClientId() == null
                ? courses.facts(address.getCourseId()).clientId()
                : address.getClientId();
    }

    private static CourseRow chosen(TryAddress address, List<CourseRow> hers) {
        Long wanted = address.getCourseId();
        if (wanted == null) {
            return hers.stream().findFirst().orElse(null);
        }
        return hers.stream()
                .filter(course -> course.id() == wanted)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("course", wanted));
    }

    private Set<String> takeClient(long client, TryForm form) {
        form.take(timelines.gatherClients(Set.of(client)).get(client).events());
        form.setStep(Step.session(1).toString());
        return Set.of();
    }

    private Set<String> takeCourse(CourseRow course, TryForm form) {
        CourseTimeline gathered = timelines.gather(course.id());
        CourseFacts facts = gathered.facts();
        form.take(gathered.timeline().events());
        form.setTags(facts.tagsOn(words.getToday()).stream().sorted().toList());
        form.setStep(
                facts.nextStep()
                        .map(NextStep::step)
                        .orElseGet(() -> Step.session(facts.sessionsDone() + 1))
                        .toString());
        return Set.copyOf(form.getTags());
    }

    private String name(long client) {
        return Optional.ofNullable(clients.names(Set.of(client)).get(client))
                .map(ClientName::fullName)
                .orElseThrow(() -> new NotFoundException("client", client));
    }

    private Map<Long, String> named(List<CourseRow> hers) {
        Map<Long, String> named = new LinkedHashMap<>();
        hers.forEach(course -> named.put(course.id(), name(course)));
        return named;
    }

    private String name(CourseRow course) {
        LocalDate opened = course.openedOn();
        return Texts.of(
                "policy",
                "tryit.text.course",
                courseWords.treatment(course.treatmentId()),
                words.date(opened));
    }
}
