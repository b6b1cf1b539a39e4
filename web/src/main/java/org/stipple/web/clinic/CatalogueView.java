package org.stipple.web.clinic;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.catalogue.ItemVersion;
import org.stipple.catalogue.treatment.SaveTreatment;
import org.stipple.catalogue.treatment.TreatmentService;
import org.stipple.catalogue.treatment.TreatmentSummary;

/** The treatments that the clinic offers: the first page of its catalogue. */
@Named
@ViewScoped
public class CatalogueView extends ItemsView<TreatmentSummary> {

    private static final long serialVersionUID = 1L;

    @Inject private TreatmentService treatments;

    private String name = "";
    private String description = "";
    private Integer minutes;

    public CatalogueView() {
        super("treatment");
    }

    @Override
    List<TreatmentSummary> all() {
        return treatments.treatments();
    }

    @Override
    void fill(Optional<TreatmentSummary> treatment) {
        name = treatment.map(TreatmentSummary::name).orElse("");
        description = treatment.map(TreatmentSummary::description).orElse("");
        minutes =
                treatment
                        .map(TreatmentSummary::sessionMinutes)
                        .filter(own -> own != TreatmentSummary.AS_USUAL)
                        .orElse(null);
    }

    @Override
    void add() {
        treatments.add(typed());
    }

    @Override
    void change(ItemVersion seen) {
        treatments.change(seen, typed());
    }

    private SaveTreatment typed() {
        return new SaveTreatment(
                name, description, minutes == null ? TreatmentSummary.AS_USUAL : minutes);
    }

    @Override
    void switchOn(ItemVersion seen) {
        treatments.switchOn(seen);
    }

    @Override
    void switchOff(ItemVersion seen) {
        treatments.switchOff(seen);
    }

    @Override
    void remove(ItemVersion seen) {
        treatments.remove(seen);
    }

    @Override
    String typedName() {
        return name;
    }

    @Override
    Map<String, String> words(TreatmentSummary treatment) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("item.label.name", treatment.name());
        words.put("catalogue.label.description", treatment.description());
        words.put("catalogue.label.minutes", String.valueOf(treatment.sessionMinutes()));
        words.put("item.label.state", state(treatment));
        return words;
    }

    @Override
    String here() {
        return "/clinic/catalogue?faces-redirect=true";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Typed.text(name);
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = Typed.text(description);
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
