package org.stipple.web.clinic;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.catalogue.ItemVersion;
import org.stipple.catalogue.treatment.AreaService;
import org.stipple.catalogue.treatment.AreaSummary;
import org.stipple.catalogue.treatment.SaveArea;

/** Into which areas the clinic divides the scalp. */
@Named
@ViewScoped
public class AreasView extends ItemsView<AreaSummary> {

    private static final long serialVersionUID = 1L;

    @Inject private AreaService areas;
    @Inject private ClinicText text;

    private String name = "";

    public AreasView() {
        super("area");
    }

    /** The usual areas that this clinic does not have yet: an offer. */
    public List<String> getOffered() {
        return Arrays.stream(text.text("areas.text.usual").split("\\s*\\|\\s*"))
                .filter(usual -> getItems().stream().noneMatch(has(usual)))
                .toList();
    }

    private static Predicate<AreaSummary> has(String usual) {
        return area -> area.name().equalsIgnoreCase(usual);
    }

    /** Takes one of the usual areas. */
    public String take(String usual) {
        areas.add(new SaveArea(usual));
        text.news("item.message.added", usual);
        return here();
    }

    /** Takes all the usual areas that the clinic does not have yet. */
    public String takeAll() {
        List<String> taken = getOffered();
        areas.addAll(taken.stream().map(SaveArea::new).toList());
        text.news("item.message.added", String.join(", ", taken));
        return here();
    }

    @Override
    List<AreaSummary> all() {
        return areas.areas();
    }

    @Override
    void fill(Optional<AreaSummary> area) {
        name = area.map(AreaSummary::name).orElse("");
    }

    @Override
    void add() {
        areas.add(new SaveArea(name));
    }

    @Override
    void change(ItemVersion seen) {
        areas.change(seen, new SaveArea(name));
    }

    @Override
    void switchOn(ItemVersion seen) {
        areas.switchOn(seen);
    }

    @Override
    void switchOff(ItemVersion seen) {
        areas.switchOff(seen);
    }

    @Override
    void remove(ItemVersion seen) {
        areas.remove(seen);
    }

    @Override
    String typedName() {
        return name;
    }

    @Override
    Map<String, String> words(AreaSummary area) {
        return Map.of("item.label.name", area.name(), "item.label.state", state(area));
    }

    @Override
    String here() {
        return "/clinic/areas?faces-redirect=true";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Typed.text(name);
    }
}
