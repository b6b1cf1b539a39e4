package org.stipple.web.clinic;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stipple.catalogue.CatalogueEntry;
import org.stipple.catalogue.ItemVersion;
import org.stipple.platform.refusal.NotFoundException;

/**
 * A list of the catalogue with a form beside it: for a new item, or for the one that was picked.
 */
public abstract class ItemsView<T extends CatalogueEntry> implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private ClinicText text;

    private final String kind;
    private Long picked;
    private T shown;
    private List<T> items = List.of();
    private List<Difference> differences = List.of();

    /**
     * @param kind what one of them is, as the bundle names it
     */
    ItemsView(String kind) {
        this.kind = kind;
    }

    /** Every item, in the order of the list. */
    abstract List<T> all();

    /** Fills the form from an item; from nothing for a new one. */
    abstract void fill(Optional<T> item);

    abstract void add();

    abstract void change(ItemVersion seen);

    abstract void switchOn(ItemVersion seen);

    abstract void switchOff(ItemVersion seen);

    abstract void remove(ItemVersion seen);

    /** What the form calls its item. */
    abstract String typedName();

    /** What an item holds, by the labels of its fields. */
    abstract Map<String, String> words(T item);

    /** The page itself, to be shown anew. */
    abstract String here();

    public void load() {
        items = all();
        shown = picked == null ? null : get(picked);
        fill(Optional.ofNullable(shown));
    }

    /** Saves the form, unless somebody else changed the item meanwhile: then it is shown first. */
    public String save() {
        if (shown == null) {
            add();
            text.news("item.message.added", typedName());
            return here();
        }
        T stored = reread(shown.id());
        differences = Difference.between(words(shown), words(stored));
        shown = stored;
        if (!differences.isEmpty()) {
            return null;
        }
        change(shown.shown());
        text.news("item.message.saved", typedName());
        return here();
    }

    /** Fills the form with what somebody else saved. */
    public void takeTheirs() {
        differences = List.of();
        fill(Optional.of(shown));
    }

    public String switchOn(T item) {
        switchOn(item.shown());
        text.news("item.message.switchedOn", item.name());
        return here();
    }

    public String switchOff(T item) {
        switchOff(item.shown());
        text.news("item.message.switchedOff", item.name());
        return here();
    }

    public String remove() {
        remove(shown.shown());
        text.news("item.message.removed", shown.name());
        return here();
    }

    private T reread(long id) {
        items = all();
        return get(id);
    }

    private T get(long id) {
        return items.stream()
                .filter(item -> item.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(kind, id));
    }

    public List<T> getItems() {
        return items;
    }

    /** Whether the form is for a new item. */
    public boolean isNew() {
        return shown == null;
    }

    /** The item that the form was filled from; null for a new one. */
    public T getShown() {
        return shown;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public Long getPicked() {
        return picked;
    }

    public void setPicked(Long picked) {
        this.picked = picked;
    }

    String state(T item) {
        return text.text(item.switchedOn() ? "item.text.on" : "item.text.off");
    }
}
