package org.stipple.course.progress;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.stipple.course.review.ReviewDecision;
import org.stipple.course.review.ReviewFact;
import org.stipple.course.session.SessionFact;
import org.stipple.course.session.SessionKind;
import org.stipple.course.tag.TagSpan;

/** The facts of a course as the database puts them together, in its view {@code course_facts}. */
public final class CourseFactsJson {

    // Kept, since looking for it anew takes longer than reading.
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private CourseFactsJson() {}

    /**
     * The facts that were written so.
     *
     * @throws RuntimeException if the text has another shape
     */
    public static CourseFacts read(String written) {
        try (JsonReader reader = READERS.createReader(new StringReader(written))) {
            JsonObject facts = reader.readObject();
            CourseRow course = course(facts);
            return new CourseFacts(
                    course,
                    list(facts, "tags", tag -> tag(course.id(), tag)),
                    list(facts, "sessions", session -> session(course.id(), session)),
                    list(facts, "reviews", review -> review(course.id(), review)));
        }
    }

    private static CourseRow course(JsonObject facts) {
        return new CourseRow(
                id(facts, "id"),
                facts.getInt("version"),
                id(facts, "client"),
                id(facts, "treatment"),
                facts.getString("protocol"),
                facts.getInt("planned"),
                CourseState.valueOf(facts.getString("state")),
                day(facts, "opened"),
                day(facts, "end"),
                instant(facts, "reopened"));
    }

    private static TagSpan tag(long course, JsonObject tag) {
        return new TagSpan(
                course,
                tag.getString("tag"),
                day(tag, "added"),
                tag.getString("addedBy"),
                tag.getString("addedReason"),
                day(tag, "removed"),
                tag.getString("removedBy", null),
                tag.getString("removedReason", null));
    }

    private static SessionFact session(long course, JsonObject session) {
        return new SessionFact(
                id(session, "id"),
                course,
                SessionKind.valueOf(session.getString("kind")),
                session.getInt("ordinal"),
                day(session, "day"));
    }

    private static ReviewFact review(long course, JsonObject review) {
        return new ReviewFact(
                id(review, "id"),
                course,
                day(review, "day"),
                id(review, "person"),
                ReviewDecision.valueOf(review.getString("decision")),
                instant(review, "recorded"));
    }

    private static <T> List<T> list(JsonObject facts, String name, Function<JsonObject, T> read) {
        return facts.isNull(name)
                ? List.of()
                : facts.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                        .map(read)
                        .toList();
    }

    private static long id(JsonObject row, String name) {
        return row.getJsonNumber(name).longValueExact();
    }

    private static LocalDate day(JsonObject row, String name) {
        return value(row, name, LocalDate::parse);
    }

    private static Instant instant(JsonObject row, String name) {
        return value(row, name, text -> OffsetDateTime.parse(text).toInstant());
    }

    private static <T> T value(JsonObject row, String name, Function<String, T> parse) {
        JsonValue value = row.get(name);
        return value instanceof JsonString text ? parse.apply(text.getString()) : null;
    }
}
