package org.stipple.web.clinic;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.catalogue.visit.VisitLength;
import org.stipple.catalogue.visit.VisitLengthService;

/** How long each kind of visit usually takes. */
@Named
@ViewScoped
public class LengthsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private VisitLengthService visitLengths;
    @Inject private ClinicText text;

    private List<LengthForm> lengths = List.of();
    private List<Difference> differences = List.of();

    public void load() {
        lengths = visitLengths.lengths().stream().map(LengthForm::new).toList();
    }

    /** Saves all, unless somebody else changed one meanwhile: then that is shown first. */
    public String save() {
        List<VisitLength> stored = visitLengths.lengths();
        differences = Difference.between(words(shown()), words(stored));
        for (int i = 0; i < stored.size(); i++) {
            lengths.get(i).show(stored.get(i));
        }
        if (!differences.isEmpty()) {
            return null;
        }
        visitLengths.changeLengths(lengths.stream().map(LengthForm::typed).toList());
        text.news("lengths.message.saved");
        return "/clinic/lengths?faces-redirect=true";
    }

    /** Fills the form with what somebody else saved. */
    public void takeTheirs() {
        differences = List.of();
        load();
    }

    private List<VisitLength> shown() {
        return lengths.stream().map(LengthForm::getShown).toList();
    }

    private static Map<String, String> words(List<VisitLength> lengths) {
        Map<String, String> words = new LinkedHashMap<>();
        lengths.forEach(
                length ->
                        words.put(
                                "VisitKind." + length.kind(),
                                length.preparationMinutes()
                                        + " + "
                                        + length.minutes()
                                        + " + "
                                        + length.cleanUpMinutes()));
        return words;
    }

    public List<LengthForm> getLengths() {
        return lengths;
    }

    public List<Difference> getDifferences() {
        return differences;
    }
}
