package org.stipple.web.clinic;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.stipple.catalogue.hours.SpecialDay;
import org.stipple.catalogue.place.HolidayRegion;
import org.stipple.catalogue.place.HolidayService;
import org.stipple.catalogue.place.OpeningDayService;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.displaced.HoursChange;
import org.stipple.web.faces.RefusedField;
import org.stipple.web.words.Words;

/** The public holidays of a year, of which somebody ticks those that the clinic keeps. */
@Named
@ViewScoped
public class HolidaysView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int YEARS = 3;

    @Inject private HolidayService holidays;
    @Inject private OpeningDayService days;
    @Inject private Consequences consequences;
    @Inject private ClinicText text;
    @Inject private Words words;
    @Inject private SiteService sites;

    private Long siteId;
    private String country = "";
    private String region = "";
    private int year;
    private List<SpecialDay> proposals = List.of();
    private List<String> proposedFor = List.of();
    private String[] ticked = {};

    /**
     * @throws NotFoundException if there is no such site
     */
    public void load() {
        siteId = siteId == null ? sites.siteId() : sites.name(siteId).id();
        year = words.todayAt(siteId).getYear();
    }

    public void tickAll() {
        ticked = getProposals().stream().map(each -> each.day().toString()).toArray(String[]::new);
    }

    /** Closes the clinic on those ticked, unless that has consequences that were not told yet. */
    public String save() {
        Set<String> wanted = Set.of(ticked);
        List<SpecialDay> chosen =
                proposals.stream().filter(each -> wanted.contains(each.day().toString())).toList();
        if (chosen.isEmpty()) {
            RefusedField.tell("form:country", text.text("holidays.text.none"));
            return null;
        }
        if (!consequences.agreed(new HoursChange.OpeningDays(siteId, chosen))) {
            return null;
        }
        days.add(siteId, chosen);
        text.news("holidays.message.saved", chosen.size());
        return "/clinic/site?faces-redirect=true&id=" + siteId;
    }

    /** Codes of the countries, by their names. */
    public List<String> getCountries() {
        Collection<String> known = holidays.countries();
        return known.stream().sorted(Comparator.comparing(this::name)).toList();
    }

    /** A country's name in the view's language. */
    public String name(String code) {
        return new Locale("", code).getDisplayCountry(Faces.getLocale());
    }

    public List<HolidayRegion> getRegions() {
        return country.isBlank() ? List.of() : holidays.regions(country, Faces.getLocale());
    }

    public int[] getYears() {
        int now = words.todayAt(siteId).getYear();
        return IntStream.range(now, now + YEARS).toArray();
    }

    /** A proposal as it is ticked: "Fri 25 Dec – Christmas". */
    public String label(SpecialDay proposal) {
        return text.text(
                "holidays.text.proposal", words.dayWithYear(proposal.day()), proposal.note());
    }

    /** The holidays of country, region and year; none that is over, or special already. */
    public List<SpecialDay> getProposals() {
        List<String> asked = List.of(country, region, String.valueOf(year));
        if (!asked.equals(proposedFor)) {
            proposals = country.isBlank() ? List.of() : propose();
            proposedFor = asked;
            ticked = new String[0];
        }
        return proposals;
    }

    private List<SpecialDay> propose() {
        LocalDate today = words.todayAt(siteId);
        Set<LocalDate> kept =
                days.openingDaysFrom(siteId, today).stream()
                        .map(each -> each.special().day())
                        .collect(Collectors.toSet());
        return holidays.proposals(country, region, Year.of(year), Faces.getLocale()).stream()
                .filter(each -> !each.day().isBefore(today))
                .filter(each -> !kept.contains(each.day()))
                .toList();
    }

    /** Which site closes. */
    public Long getSiteId() {
        return siteId;
    }

    public void setSiteId(Long siteId) {
        this.siteId = siteId;
    }

    public Consequences getConsequences() {
        return consequences;
    }

    public String getCountry() {
        return country;
    }

    /** Another country has other regions. */
    public void setCountry(String country) {
        String chosen = Typed.text(country);
        region = chosen.equals(this.country) ? region : "";
        this.country = chosen;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = Typed.text(region);
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public String[] getTicked() {
        return ticked.clone();
    }

    public void setTicked(String[] ticked) {
        this.ticked = ticked.clone();
    }
}
