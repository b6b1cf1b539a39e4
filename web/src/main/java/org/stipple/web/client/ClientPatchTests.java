package org.stipple.web.client;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.stipple.patchtest.PatchTestCard;
import org.stipple.patchtest.PatchTestReadingService;
import org.stipple.patchtest.PatchTestService;
import org.stipple.patchtest.TestState;
import org.stipple.patchtest.reading.ReadingNotes;
import org.stipple.patchtest.waiver.PatchTestWaiverService;
import org.stipple.patchtest.waiver.WaiverCard;
import org.stipple.patchtest.waiver.WaiverNotes;
import org.stipple.web.consultation.RecordOffers;

/** The patch tests, readings and waivers of the client whose record is open. */
@Named
@RequestScoped
public class ClientPatchTests {

    @Inject private ClientFrame frame;
    @Inject private PatchTestService tests;
    @Inject private PatchTestReadingService readings;
    @Inject private PatchTestWaiverService waivers;
    @Inject private RecordOffers offers;

    private List<PatchTestCard> applied;
    private Map<Long, String> reasons;
    private Map<Long, ReadingNotes> readingNotes;
    private List<WaiverCard> waived;
    private Map<Long, WaiverNotes> waiverNotes;

    /** Those that stand, the latest first. */
    public List<PatchTestCard> getStanding() {
        return all().stream().filter(card -> card.state() != TestState.SUPERSEDED).toList();
    }

    /** Those that were corrected or taken back, the latest first. */
    public List<PatchTestCard> getSuperseded() {
        return all().stream().filter(card -> card.state() == TestState.SUPERSEDED).toList();
    }

    private List<PatchTestCard> all() {
        if (applied == null) {
            applied = tests.testsOf(frame.getId());
        }
        return applied;
    }

    /** Why a test no longer stands, by test; empty for who may not read it. */
    public Map<Long, String> getReasons() {
        if (reasons == null) {
            reasons = offers.isTreating() ? tests.reasonsOf(frame.getId()) : Map.of();
        }
        return reasons;
    }

    /** Grades and notes, by reading; empty for who may not read them. */
    public Map<Long, ReadingNotes> getReadingNotes() {
        if (readingNotes == null) {
            readingNotes =
                    offers.isTreating()
                            ? readings.notesOf(frame.getId()).stream()
                                    .collect(toMap(ReadingNotes::id, Function.identity()))
                            : Map.of();
        }
        return readingNotes;
    }

    /** The waivers, the latest first, superseded ones too. */
    public List<WaiverCard> getWaivers() {
        if (waived == null) {
            waived = waivers.waiversOf(frame.getId());
        }
        return waived;
    }

    /** The words, by waiver; empty for who may not read them. */
    public Map<Long, WaiverNotes> getWaiverNotes() {
        if (waiverNotes == null) {
            waiverNotes =
                    offers.isTreating()
                            ? waivers.notesOf(frame.getId()).stream()
                                    .collect(toMap(WaiverNotes::id, Function.identity()))
                            : Map.of();
        }
        return waiverNotes;
    }
}
