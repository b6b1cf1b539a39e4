package org.stipple.web.patchtest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.client.identity.ClientName;
import org.stipple.patchtest.PatchTestCard;
import org.stipple.patchtest.PatchTestReadingService;
import org.stipple.patchtest.PatchTestService;
import org.stipple.patchtest.reading.ReactionGrade;
import org.stipple.patchtest.reading.ReadPatchTest;
import org.stipple.patchtest.reading.ReadingCard;
import org.stipple.patchtest.reading.ReadingDecision;
import org.stipple.patchtest.reading.ReadingResult;
import org.stipple.web.consultation.RecordOffers;
import org.stipple.web.consultation.RecordPage;
import org.stipple.web.consultation.RecordText;
import org.stipple.web.consultation.Typed;
import org.stipple.web.words.Words;

/** A reading of a patch test, recorded or corrected. */
@Named
@ViewScoped
public class PatchTestReadView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String BUNDLE = "patchtestText";

    @Inject private PatchTestService tests;
    @Inject private PatchTestReadingService readings;
    @Inject private RecordOffers offers;
    @Inject private RecordText text;
    @Inject private Words words;

    private Long test;
    private Long id;
    private PatchTestCard card;
    private ClientName clientName;
    private ReadingAdvice advice;
    private boolean refused;
    private final ReadingForm form = new ReadingForm();
    private String why = "";

    /**
     * A new one begins with today and whoever is signed in, a correction with what is on record.
     */
    public void load() {
        card = tests.get(Typed.number(test));
        clientName = offers.client(card.clientId());
        form.setReadOn(words.getToday());
        form.setPersonId(offers.getMe());
        if (id != null) {
            card.readings().stream()
                    .filter(reading -> id.equals(reading.id()))
                    .findFirst()
                    .ifPresent(this::fill);
        }
        ask();
    }

    private void fill(ReadingCard reading) {
        form.fill(reading, readings.getNotes(reading.id()));
    }

    /** Asks the rules of the chosen day again. */
    public void ask() {
        refused = false;
        advice =
                form.getReadOn() == null
                        ? null
                        : ReadingAdvice.of(readings.judge(test, form.getReadOn())).orElse(null);
    }

    /**
     * Records it, or says why the rules do not let it count. A reason against them counts only once
     * that was said: not one that comes back with a draft.
     */
    public String save() {
        ReadPatchTest read = refused ? form.command(test) : form.command(test).because("");
        ReadingDecision decision =
                id == null ? readings.read(read) : readings.correct(id, read, why);
        if (decision instanceof ReadingDecision.Recorded recorded) {
            tell(recorded);
            return RecordPage.of(clientName.id());
        }
        ask();
        refused = true;
        return null;
    }

    private void tell(ReadingDecision.Recorded recorded) {
        text.news(BUNDLE, "read.message.saved." + form.getResult(), clientName.fullName());
        if (form.getResult() == ReadingResult.CLEARED && !recorded.opens()) {
            text.warn(BUNDLE, "read.message.opensNothing");
        }
    }

    public ReadingResult[] getResults() {
        return ReadingResult.values();
    }

    /**
     * When the test reacted, by another reading than the one that is corrected; null where it did
     * not.
     */
    public LocalDate getReactedOn() {
        return card.readings().stream()
                .filter(reading -> reading.trail().current() && !Objects.equals(reading.id(), id))
                .filter(reading -> reading.result() == ReadingResult.REACTION)
                .map(ReadingCard::readOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The grades of a reaction, the weakest first. */
    public List<ReactionGrade> getGrades() {
        return Stream.of(ReactionGrade.values())
                .filter(grade -> grade != ReactionGrade.NONE)
                .toList();
    }

    /** Whether the last attempt said cleared and the rules did not let it count. */
    public boolean isRefused() {
        return refused;
    }

    /** What the rules say of the chosen day; null where none are in force. */
    public ReadingAdvice getAdvice() {
        return advice;
    }

    public boolean isCorrection() {
        return id != null;
    }

    public PatchTestCard getCard() {
        return card;
    }

    public ClientName getClientName() {
        return clientName;
    }

    public ReadingForm getForm() {
        return form;
    }

    public Long getTest() {
        return test;
    }

    public void setTest(Long test) {
        this.test = test;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = Typed.text(why);
    }
}
