package org.stipple.web.diary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.people.StaffService;
import org.stipple.platform.site.SiteName;
import org.stipple.scheduling.diary.AskDiary;
import org.stipple.scheduling.diary.DiaryDays;
import org.stipple.web.words.KnownSites;
import org.stipple.web.words.Words;

/** What the pages of the diary share: what the address says, the filters, how far it has come. */
@Dependent
public class DiaryFrame {

    @Inject private Words words;
    @Inject private StaffService staff;
    @Inject private KnownSites sites;

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

    /** Where the picked person works, if it is at other sites alone; nothing as a rule. */
    public List<SiteName> getElsewhere() {
        long person = address.filter().personId();
        if (person == 0 || days.roster().hours().isHere(person)) {
            return List.of();
        }
        Map<Long, Map<Long, List<Hours>>> weeks = staff.hoursOfAll();
        return sites.getAll().stream()
                .filter(site -> weeks.getOrDefault(site.id(), Map.of()).containsKey(person))
                .toList();
    }

    public LiveMark getLive() {
        return LiveMark.of(days, words);
    }
}
