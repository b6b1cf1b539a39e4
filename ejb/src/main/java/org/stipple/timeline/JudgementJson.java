package org.stipple.timeline;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.stipple.timing.Bound;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;
import org.stipple.timing.Finding;
import org.stipple.timing.Judgement;
import org.stipple.timing.Outcome;
import org.stipple.timing.Severity;
import org.stipple.timing.Step;
import org.stipple.timing.Verdict;
import org.stipple.timing.Window;

/** Judgements as they are kept with sessions and bookings: what was said then, findings and all. */
public final class JudgementJson {

    private JudgementJson() {}

    /** The judgement as a JSON object. */
    public static String write(Judgement judgement) {
        JsonArrayBuilder findings = Json.createArrayBuilder();
        judgement.findings().forEach(finding -> findings.add(object(finding)));
        return Json.createObjectBuilder()
                .add("step", judgement.step().toString())
                .add("day", judgement.day().toString())
                .add("verdict", judgement.verdict().name())
                .add("outcome", judgement.outcome().name())
                .add("window", object(judgement.window()))
                .add("findings", findings)
                .build()
                .toString();
    }

    private static JsonObjectBuilder object(Finding finding) {
        return Json.createObjectBuilder()
                .add("code", finding.code())
                .add("from", texts(finding.from()))
                .add("anchors", texts(finding.anchors()))
                .add("window", object(finding.window()))
                .add("graceWithheld", finding.graceWithheld())
                .add("verdict", finding.verdict().name())
                .add("severity", finding.severity().name())
                .add("guidance", finding.guidance());
    }

    private static JsonObjectBuilder object(Window window) {
        JsonObjectBuilder days = Json.createObjectBuilder();
        window.days().forEach((bound, day) -> days.add(bound.name(), day.toString()));
        return days;
    }

    private static JsonArrayBuilder texts(Collection<?> values) {
        JsonArrayBuilder texts = Json.createArrayBuilder();
        values.forEach(value -> texts.add(value.toString()));
        return texts;
    }

    /**
     * The judgement that was written so.
     *
     * @throws RuntimeException if the text was not written by {@link #write}
     */
    public static Judgement read(String written) {
        try (JsonReader reader = Json.createReader(new StringReader(written))) {
            JsonObject kept = reader.readObject();
            return new Judgement(
                    Step.parse(kept.getString("step")),
                    LocalDate.parse(kept.getString("day")),
                    Verdict.valueOf(kept.getString("verdict")),
                    Outcome.valueOf(kept.getString("outcome")),
                    window(kept.getJsonObject("window")),
                    kept.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                            .map(JudgementJson::finding)
                            .toList());
        }
    }

    private static Finding finding(JsonObject kept) {
        return new Finding(
                kept.getString("code"),
                values(kept.getJsonArray("from"), EventName::parse),
                values(kept.getJsonArray("anchors"), Event::parse),
                window(kept.getJsonObject("window")),
                kept.getBoolean("graceWithheld"),
                Verdict.valueOf(kept.getString("verdict")),
                Severity.valueOf(kept.getString("severity")),
                kept.getString("guidance"));
    }

    private static Window window(JsonObject kept) {
        Map<Bound, LocalDate> days = new EnumMap<>(Bound.class);
        kept.keySet()
                .forEach(
                        bound ->
                                days.put(
                                        Bound.valueOf(bound),
                                        LocalDate.parse(kept.getString(bound))));
        return new Window(days);
    }

    private static <T> List<T> values(JsonArray kept, Function<String, T> parse) {
        return kept.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .map(parse)
                .toList();
    }
}
