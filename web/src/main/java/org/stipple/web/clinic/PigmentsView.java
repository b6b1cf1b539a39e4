package org.stipple.web.clinic;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.catalogue.ItemVersion;
import org.stipple.catalogue.pigment.LotSummary;
import org.stipple.catalogue.pigment.PigmentService;
import org.stipple.catalogue.pigment.PigmentSummary;
import org.stipple.catalogue.pigment.SavePigment;

/** The pigments that the clinic works with. */
@Named
@ViewScoped
public class PigmentsView extends ItemsView<PigmentSummary> {

    private static final long serialVersionUID = 1L;

    @Inject private PigmentService pigments;

    private String name = "";
    private String maker = "";
    private Map<Long, Long> lots = Map.of();

    public PigmentsView() {
        super("pigment");
    }

    /** How many lots of a pigment there are. */
    public long lotsOf(PigmentSummary pigment) {
        return lots.getOrDefault(pigment.id(), 0L);
    }

    @Override
    List<PigmentSummary> all() {
        lots = pigments.lots().stream().collect(groupingBy(LotSummary::pigmentId, counting()));
        return pigments.pigments();
    }

    @Override
    void fill(Optional<PigmentSummary> pigment) {
        name = pigment.map(PigmentSummary::name).orElse("");
        maker = pigment.map(PigmentSummary::maker).orElse("");
    }

    @Override
    void add() {
        pigments.add(new SavePigment(name, maker));
    }

    @Override
    void change(ItemVersion seen) {
        pigments.change(seen, new SavePigment(name, maker));
    }

    @Override
    void switchOn(ItemVersion seen) {
        pigments.switchOn(seen);
    }

    @Override
    void switchOff(ItemVersion seen) {
        pigments.switchOff(seen);
    }

    @Override
    void remove(ItemVersion seen) {
        pigments.remove(seen);
    }

    @Override
    String typedName() {
        return name;
    }

    @Override
    Map<String, String> words(PigmentSummary pigment) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("item.label.name", pigment.name());
        words.put("pigments.label.maker", pigment.maker());
        words.put("item.label.state", state(pigment));
        return words;
    }

    @Override
    String here() {
        return "/clinic/pigments?faces-redirect=true";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Typed.text(name);
    }

    public String getMaker() {
        return maker;
    }

    public void setMaker(String maker) {
        this.maker = Typed.text(maker);
    }
}
