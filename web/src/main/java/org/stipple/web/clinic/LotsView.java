package org.stipple.web.clinic;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.catalogue.ItemVersion;
import org.stipple.catalogue.pigment.LotSummary;
import org.stipple.catalogue.pigment.PigmentService;
import org.stipple.catalogue.pigment.PigmentSummary;
import org.stipple.catalogue.pigment.SaveLot;
import org.stipple.platform.refusal.NotFoundException;

/** The lots of one pigment. */
@Named
@ViewScoped
public class LotsView extends ItemsView<LotSummary> {

    private static final long serialVersionUID = 1L;

    @Inject private PigmentService pigments;

    private long pigmentId;
    private PigmentSummary pigment;
    private String number = "";
    private LocalDate expiresOn;

    public LotsView() {
        super("pigment_lot");
    }

    @Override
    public void load() {
        pigment =
                pigments.pigments().stream()
                        .filter(one -> one.id() == pigmentId)
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("pigment", pigmentId));
        super.load();
    }

    @Override
    List<LotSummary> all() {
        return pigments.lots().stream().filter(lot -> lot.pigmentId() == pigmentId).toList();
    }

    @Override
    void fill(Optional<LotSummary> lot) {
        number = lot.map(LotSummary::number).orElse("");
        expiresOn = lot.map(LotSummary::expiresOn).orElse(null);
    }

    @Override
    void add() {
        pigments.addLot(pigmentId, new SaveLot(number, expiresOn));
    }

    @Override
    void change(ItemVersion seen) {
        pigments.changeLot(seen, new SaveLot(number, expiresOn));
    }

    @Override
    void switchOn(ItemVersion seen) {
        pigments.switchLotOn(seen);
    }

    @Override
    void switchOff(ItemVersion seen) {
        pigments.switchLotOff(seen);
    }

    @Override
    void remove(ItemVersion seen) {
        pigments.removeLot(seen);
    }

    @Override
    String typedName() {
        return number;
    }

    @Override
    Map<String, String> words(LotSummary lot) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("lots.label.number", lot.number());
        words.put(
                "lots.label.expiresOn",
                Optional.ofNullable(lot.expiresOn()).map(LocalDate::toString).orElse(""));
        words.put("item.label.state", state(lot));
        return words;
    }

    @Override
    String here() {
        return "/clinic/lots?faces-redirect=true&pigment=" + pigmentId;
    }

    public PigmentSummary getPigment() {
        return pigment;
    }

    public long getPigmentId() {
        return pigmentId;
    }

    public void setPigmentId(long pigmentId) {
        this.pigmentId = pigmentId;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = Typed.text(number);
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }
}
