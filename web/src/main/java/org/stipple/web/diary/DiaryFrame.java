package org.stipple.web.diary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.stipple.scheduling.diary.AskDiary;
import org.stipple.scheduling.diary.DiaryDays;
import org.stipple.web.words.Words;

/** What the pages of the diary share: what the address says, the filters, how far it has come. */
@Dependent
public class DiaryFrame {

    @Inject private Words words;

    private final DiaryParams params = new DiaryParams();
    private DiaryAddress address;
    private DiaryDays days;

    /** Takes the address as it is; without a day it is today's. */
    DiaryAddress open(String view) {
        address = params.address(view, words.getToday());
        return address;
    }

    AskDiary ask(LocalDate first, LocalDate last) {
        return new AskDiary(first, last, address.filter());
    }

    void show(DiaryDays read) {
        days = read;
    }

    public DiaryParams getParams() {
        return params;
    }

    public DiaryAddress getAddress() {
        return address;
    }

    /** What the filters offer. */
    public DiaryChoices getChoices() {
        return new DiaryChoices(days.roster(), address);
    }

    public LiveMark getLive() {
        return LiveMark.of(days, words);
    }
}
