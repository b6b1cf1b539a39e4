package org.stipple.web.judgement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.stipple.timing.Finding;
import org.stipple.timing.Window;
import org.stipple.web.words.Words;

/**
 * {@link FindingWords} for pages: the tags {@code s:why}, {@code s:finding} and {@code s:bounds}.
 */
@Named("why")
@RequestScoped
public class WhyView {

    @Inject private Words words;

    /** "Why these days? Three rules speak". */
    public String title(List<Finding> findings) {
        return words.wording().text("why.title.rules", findings.size());
    }

    public List<BoundLine> bounds(Finding finding) {
        return findings().bounds(finding);
    }

    public String sentence(Finding finding) {
        return findings().sentence(finding);
    }

    public String countedFrom(Finding finding) {
        return findings().countedFrom(finding);
    }

    private FindingWords findings() {
        return new FindingWords(words.wording());
    }

    /** The first day that needs no override; null where no rule states one. */
    public LocalDate earliest(Window window) {
        return window.earliest().orElse(null);
    }

    /** The recommended days in words, as far as rules state them. */
    public String recommended(Window window) {
        LocalDate from = window.recommendedFrom().orElse(null);
        LocalDate to = window.recommendedTo().orElse(null);
        if (from == null && to == null) {
            return "";
        }
        if (from == null || to == null) {
            return words.wording()
                    .text(
                            from == null ? "next.text.until" : "next.text.from",
                            words.day(from == null ? to : from));
        }
        return from.isAfter(to) ? "" : words.days(from, to);
    }

    /** The first recommended day; null where no rule states one. */
    public LocalDate recommendedFrom(Window window) {
        return window.recommendedFrom().orElse(null);
    }

    /** The last day on which the step is not lapsed; null where no rule states one. */
    public LocalDate latest(Window window) {
        return window.latest().orElse(null);
    }
}
