package org.stipple.web.clinic;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.catalogue.treatment.AreaService;
import org.stipple.catalogue.treatment.AreaSummary;
import org.stipple.catalogue.visit.Misfit;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.catalogue.visit.VisitLengthService;
import org.stipple.catalogue.visit.VisitLengths;
import org.stipple.web.words.KnownSites;
import org.stipple.web.words.Words;

/** How long visits take: by kind, ordinal, area and person. */
@Named
@ViewScoped
public class LengthsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private VisitLengthService visitLengths;
    @Inject private AreaService areas;
    @Inject private StaffService staff;
    @Inject private PlaceService places;
    @Inject private KnownSites sites;
    @Inject private ClinicText text;
    @Inject private Words words;

    private LengthsForm form;
    private List<Difference> differences = List.of();
    private List<Misfit> misfits = List.of();

    public void load() {
        form = new LengthsForm(visitLengths.lengths(), offeredAreas(), offeredPeople());
    }

    private List<AreaSummary> offeredAreas() {
        return areas.areas().stream().filter(AreaSummary::active).toList();
    }

    private List<PersonSummary> offeredPeople() {
        return staff.people().stream().filter(PersonSummary::active).toList();
    }

    /**
     * Saves all, unless somebody else changed one meanwhile: then that is shown first. Lengths for
     * which the clinic is never open long enough are told once before they are stored.
     */
    public String save() {
        VisitLengths stored = visitLengths.lengths();
        LengthNames names = names();
        differences = Difference.between(names.all(form.shown()), names.all(stored));
        form.show(stored);
        if (!differences.isEmpty() || new LengthFaults(form, text).tell()) {
            return null;
        }
        VisitLengths typed = form.typed();
        List<Misfit> told = misfits;
        misfits = typed.misfits(openings());
        if (!misfits.isEmpty() && !misfits.equals(told)) {
            return null;
        }
        visitLengths.change(stored, typed);
        text.news("lengths.message.saved");
        return "/clinic/lengths?faces-redirect=true";
    }

    private LengthNames names() {
        return new LengthNames(areas.areas(), staff.people(), text, words);
    }

    /** Fills the form with what somebody else saved. */
    public void takeTheirs() {
        differences = List.of();
        misfits = List.of();
        load();
    }

    /** The lengths that fit into no opening, in words; none unless that is to be agreed to. */
    public List<String> getMisfits() {
        LengthNames names = names();
        return misfits.stream().map(names::of).toList();
    }

    /** The longest time for which the clinic is open, and what would help. */
    public String getLongest() {
        return Misfit.findLongest(openings()).map(this::longest).orElse("");
    }

    /** Of all sites: a visit has to fit into some opening somewhere. */
    private List<Hours> openings() {
        return sites.getAll().stream()
                .flatMap(site -> places.openingHours(site.id()).stream())
                .toList();
    }

    private String longest(Hours span) {
        return text.text(
                "lengths.text.longest",
                text.text("DayOfWeek." + span.weekday()),
                words.times(span.starts(), span.ends()));
    }

    public VisitKind[] getKinds() {
        return VisitKind.values();
    }

    public LengthsForm getForm() {
        return form;
    }

    public List<Difference> getDifferences() {
        return differences;
    }
}
