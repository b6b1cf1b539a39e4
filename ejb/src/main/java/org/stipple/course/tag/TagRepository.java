package org.stipple.course.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Tags of courses in the database. */
@ApplicationScoped
class TagRepository {

    @PersistenceContext private EntityManager entities;

    void add(CourseTag tag) {
        entities.persist(tag);
    }

    /** All tags that these courses have or had, in the order of the days; one statement. */
    List<TagSpan> spans(Collection<Long> courseIds) {
        return entities.createQuery(
                        "select new org.stipple.course.tag.TagSpan(t.courseId, t.tag, t.addedOn,"
                                + " t.addedBy, t.addedReason, t.removedOn, t.removedBy,"
                                + " t.removedReason) from CourseTag t where t.courseId in :ids"
                                + " order by t.addedOn, t.id",
                        TagSpan.class)
                .setParameter("ids", courseIds)
                .getResultList();
    }

    List<CourseTag> current(long courseId) {
        return entities.createQuery(
                        "select t from CourseTag t where t.courseId = :course"
                                + " and t.removedOn is null",
                        CourseTag.class)
                .setParameter("course", courseId)
                .getResultList();
    }
}
