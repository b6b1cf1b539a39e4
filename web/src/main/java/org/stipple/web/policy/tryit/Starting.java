package org.stipple.web.policy.tryit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.stipple.web.words.Words;

/** Fills the form from the page's address. */
@Dependent
public class Starting implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Histories histories;
    @Inject private TryChoices choices;
    @Inject private TriedDrafts drafts;
    @Inject private Words words;

    /**
     * Whose history the address names; null where it names nobody's.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such client or course
     */
    public TakenHistory taken(TryAddress address, TryForm form) {
        if (address.getClientId() == null && address.getCourseId() == null) {
            form.begin(words.getToday());
            return null;
        }
        return histories.take(address, form);
    }

    /**
     * Takes over what else the address says, and tells what of it cannot be read.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if nobody began that draft
     */
    public List<TryFault> read(TryAddress address, TryForm form) {
        List<TryFault> faults = new ArrayList<>();
        drafts.read(address.getDraft(), form);
        if (address.getHistory() != null) {
            form.setText(address.getHistory());
        }
        readStep(address.getStep(), form, faults);
        readDay(address.getDay(), form, faults);
        readTags(address.getTags(), form, faults);
        if (address.getGates() != null) {
            form.setGates("yes".equals(address.getGates()));
        }
        return faults;
    }

    /**
     * Finds what has to be mended; a history that was typed as text is taken, if it can be read.
     */
    public List<TryFault> check(TryForm form) {
        List<TryFault> faults = new ArrayList<>();
        if (form.isTextTyped()) {
            HistoryText.Read read = HistoryText.read(form.getText(), choices.observationCodes());
            if (read.isGood()) {
                form.take(read.events());
            } else {
                faults.add(new TryFault("text", "tryit.message.text." + read.fault(), read.part()));
            }
        }
        faults.addAll(new TryChecks(form, words.wording()).faults());
        return faults;
    }

    private void readStep(String step, TryForm form, List<TryFault> faults) {
        if (step != null && choices.findStep(step)) {
            form.setStep(step);
        } else if (step != null) {
            faults.add(new TryFault("step", "tryit.message.noStep", step));
        }
    }

    private static void readDay(String day, TryForm form, List<TryFault> faults) {
        try {
            if (day != null) {
                form.setDay(LocalDate.parse(day));
            }
        } catch (DateTimeException noDay) {
            faults.add(new TryFault("day", "tryit.message.unreadableDay", day));
        }
    }

    private void readTags(String tags, TryForm form, List<TryFault> faults) {
        if (tags != null) {
            List<String> asked = tags.isBlank() ? List.of() : List.of(tags.strip().split("\\s+"));
            form.setTags(asked.stream().filter(choices.tagCodes()::contains).toList());
            asked.stream()
                    .filter(tag -> !choices.tagCodes().contains(tag))
                    .findFirst()
                    .ifPresent(tag -> faults.add(new TryFault("tags", "tryit.message.noTag", tag)));
        }
    }
}
