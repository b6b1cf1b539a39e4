package org.stipple.web.scheduling;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Messages;
import org.stipple.catalogue.hours.Stretch;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.Problem;
import org.stipple.scheduling.judging.DayJudgement;
import org.stipple.web.faces.RefusedField;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Says at its field why a visit can't be booked as it was asked for. */
public final class ProblemWords {

    private static final String AREA = "scheduling";
    private static final Set<Problem.Field> OF_TIME =
            EnumSet.of(Problem.Field.DAY, Problem.Field.TIME, Problem.Field.LENGTH);

    private final Words words;

    public ProblemWords(Words words) {
        this.words = words;
    }

    /** Says what is in the way; nothing where nothing is. */
    public void tell(BookingDecision decision) {
        if (decision instanceof BookingDecision.NotPossible not) {
            not.problems().forEach(this::tell);
        } else if (decision instanceof BookingDecision.Taken lost) {
            Messages.addGlobalError(taken(lost));
        } else if (decision instanceof BookingDecision.NeedsOverride) {
            RefusedField.tell("form:reason", Texts.of(AREA, "book.message.reasonNeeded"));
        } else if (decision instanceof BookingDecision.Refused) {
            Messages.addGlobalError(Texts.of(AREA, "book.message.refused"));
        }
    }

    /**
     * Says what is in the way whoever does it: the day, the time, the length.
     *
     * @return whether anything is
     */
    boolean tellTime(BookingDecision decision) {
        if (!(decision instanceof BookingDecision.NotPossible not)) {
            return false;
        }
        List<Problem> ofTime =
                not.problems().stream()
                        .filter(problem -> OF_TIME.contains(problem.field()))
                        .toList();
        ofTime.forEach(this::tell);
        return !ofTime.isEmpty();
    }

    /** What is in the way, with the nearest days; nothing where nothing is. */
    List<String> sentences(BookingDecision decision) {
        if (decision instanceof BookingDecision.NotPossible not) {
            return not.problems().stream().map(this::sentence).toList();
        }
        if (decision instanceof BookingDecision.Taken lost) {
            return List.of(taken(lost));
        }
        if (decision instanceof BookingDecision.NeedsOverride asked) {
            return List.of(sentence(asked.judgement()));
        }
        return decision instanceof BookingDecision.Refused refused
                ? List.of(sentence(refused.judgement()))
                : List.of();
    }

    private String sentence(DayJudgement judged) {
        String why = new JudgePanel(judged, words.wording()).getSentence();
        return judged.isJudged()
                ? judged.nearest()
                        .permitted()
                        .day()
                        .map(day -> Texts.of(AREA, "repair.text.nearest", why, words.day(day)))
                        .orElse(why)
                : why;
    }

    /** What is wrong with a wish, as it is told at its field. */
    public String sentence(Problem problem) {
        return Texts.of(
                AREA,
                "problem." + problem.key(),
                problem.parameters().stream().map(this::word).toArray());
    }

    private void tell(Problem problem) {
        String sentence = sentence(problem);
        switch (problem.field()) {
            case STEP -> RefusedField.tell("form:step", sentence);
            case PERSON -> RefusedField.tell("form:person", sentence);
            case ROOM -> RefusedField.tell("form:room", sentence);
            case LENGTH -> RefusedField.tell("form:minutes", sentence);
            case DAY, TIME -> RefusedField.tell("form:typedTime", sentence);
            case ALERTS -> RefusedField.tell("form:alerts", sentence);
            case REASON -> RefusedField.tell("form:reason", sentence);
            case CLIENT -> Messages.addGlobalError(sentence);
        }
    }

    private Object word(Serializable parameter) {
        if (parameter instanceof LocalDate day) {
            return words.day(day);
        }
        if (parameter instanceof Stretch stretch) {
            return words.stretch(stretch);
        }
        return parameter instanceof LocalTime time ? words.time(time) : parameter;
    }

    static String taken(BookingDecision.Taken taken) {
        return Texts.of(
                AREA,
                taken.next().isEmpty() ? "book.message.takenFull" : "book.message.taken",
                what(taken));
    }

    /** The same where the page lists anew what is free. */
    static String takenHere(BookingDecision.Taken taken) {
        return Texts.of(AREA, "find.message.taken", what(taken));
    }

    /** Whose time is taken, in words. */
    public static String what(BookingDecision.Taken taken) {
        return taken.what().stream()
                .sorted()
                .map(part -> Texts.of(AREA, "TakenPart." + part))
                .collect(Collectors.joining(", "));
    }
}
