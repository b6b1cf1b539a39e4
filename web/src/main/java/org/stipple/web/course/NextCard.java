package org.stipple.web.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.scheduling.judging.PlanJudgement;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.timing.Finding;
import org.stipple.timing.Judgement;
import org.stipple.timing.Outcome;
import org.stipple.timing.Step;
import org.stipple.timing.Verdict;
import org.stipple.timing.Window;

/**
 * What comes next in a course, when, and why.
 *
 * @param step in words, as within a sentence: "session 3"
 * @param judged the step as the rules know it
 * @param purpose what is done in it; blank where the protocol does not say
 * @param day that it is booked on or, unbooked, the best day to offer; null where there is none
 * @param booking that it is booked by
 * @param said what the policy says of that day, or of today where there is none
 * @param window between which days it may happen, once what is missing is there
 * @param first what has to be there first
 * @param today what the policy says of today
 * @param way where the button leads
 * @param sources of the rules, by their codes
 */
public record NextCard(
        String step,
        Step judged,
        String purpose,
        LocalDate day,
        Booked booking,
        Said said,
        Window window,
        First first,
        Said today,
        NextWay way,
        Map<String, String> sources) {

    /**
     * What the policy says of a day; verdict and outcome are null where no version is in force.
     *
     * @param todos to be done by then, counted as done
     */
    public record Said(
            Verdict verdict, Outcome outcome, List<Finding> findings, List<PlannedTodo> todos) {

        static final Said NOTHING = new Said(null, null, List.of(), List.of());

        public Said {
            findings = List.copyOf(findings);
            todos = List.copyOf(todos);
        }

        static Said of(PlanJudgement plan) {
            Judgement judgement = plan.judgement();
            return new Said(
                    judgement.verdict(), judgement.outcome(), judgement.findings(), plan.todos());
        }
    }

    /**
     * What has to be there before any day can be booked.
     *
     * @param missing each as the rules name it, in words; nothing where it can be planned with the
     *     booking
     * @param visit of which it comes; null where no visit brings it
     * @param once whether the window is one only once something is there
     */
    public record First(List<String> missing, VisitKind visit, boolean once) {

        static final First NOTHING = new First(List.of(), null, false);

        public First {
            missing = List.copyOf(missing);
        }
    }

    public boolean isBooked() {
        return booking.isBooked();
    }

    /** Whether no version is in force, so that nothing can be judged or booked. */
    public boolean isNoVersion() {
        return today.verdict() == null;
    }

    /** Whether it is to be said of today, beside the day above, what a start would wait for. */
    public boolean isStartingLater() {
        return !today.todos().isEmpty() && day != null && !said.equals(today);
    }

    /** The key of what stands in the place of the day where there is none. */
    public String getNoDay() {
        if (isNoVersion()) {
            return "next.text.noVersion";
        }
        return first.missing().isEmpty() ? "next.text.noDay" : "next.text.notYet";
    }

    /** The key of the sentence under the day, of a step that is not booked. */
    public String getNote() {
        if (isNoVersion() || day == null) {
            return getNoDay() + "More";
        }
        return said.todos().isEmpty() ? "next.text.notBooked" : "next.text.notBookedTodos";
    }
}
