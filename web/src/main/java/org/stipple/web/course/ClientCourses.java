package org.stipple.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stipple.course.CourseCard;
import org.stipple.course.CourseService;
import org.stipple.course.session.EarlierSession;
import org.stipple.course.session.SessionService;
import org.stipple.security.CurrentUser;
import org.stipple.security.Role;
import org.stipple.web.client.ClientFrame;

/** All courses of a client with what is on record of them, the latest opened first. */
@Named
@RequestScoped
public class ClientCourses {

    @Inject private CourseService courses;
    @Inject private SessionService sessions;
    @Inject private CurrentUser caller;
    @Inject private People people;
    @Inject private ClientFrame frame;

    private final Map<Long, List<EarlierSession>> earlier = new HashMap<>();
    private List<CourseCard> cards;

    public List<CourseCard> getCards() {
        if (cards == null) {
            cards =
                    courses.coursesOf(frame.getId()).stream()
                            .map(course -> courses.get(course.id()))
                            .toList();
        }
        return cards;
    }

    /** What was corrected or taken back in a course; nothing for who may not read it. */
    public List<EarlierSession> earlier(long course) {
        return isTreating() ? earlier.computeIfAbsent(course, sessions::earlierOf) : List.of();
    }

    /** Whether the caller treats, so that she records and plans. */
    public boolean isTreating() {
        return caller.is(Role.TECHNICIAN) || caller.is(Role.DOCTOR);
    }

    /** Whether the caller treats or leads, so that she completes a course and changes its tags. */
    public boolean isDeciding() {
        return isTreating() || caller.is(Role.MANAGER);
    }

    public String personName(long id) {
        return people.name(id);
    }
}
