package org.stipple.timing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A course under test, told as a sentence. */
record InquiryFixture(Protocol protocol, Set<String> tags, Timeline timeline) {

    static InquiryFixture by(RuleFixture... rules) {
        List<TimingRule> stated = Arrays.stream(rules).map(RuleFixture::toRule).toList();
        return new InquiryFixture(new Protocol("under-test", stated), Set.of(), Timeline.EMPTY);
    }

    InquiryFixture tagged(String... given) {
        return new InquiryFixture(protocol, Set.of(given), timeline);
    }

    /** Events as {@code SESSION_1@2026-01-07}. */
    InquiryFixture after(String... events) {
        return new InquiryFixture(protocol, tags, Timeline.parse(String.join(" ", events)));
    }

    Inquiry asking(String step) {
        return new Inquiry(protocol, tags, timeline, Step.parse(step));
    }

    Judgement judge(String step, LocalDate day) {
        return TimingEvaluator.judge(asking(step), day);
    }

    Judgement judge(String step, String day) {
        return judge(step, LocalDate.parse(day));
    }

    Verdict verdict(String step, String day) {
        return judge(step, day).verdict();
    }

    Outcome outcome(String step, String day) {
        return judge(step, day).outcome();
    }

    /** The codes of the rules that spoke, MISSING ones included. */
    List<String> codes(String step, String day) {
        return judge(step, day).findings().stream().map(Finding::code).toList();
    }

    Finding finding(String code, String step, String day) {
        return judge(step, day).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
