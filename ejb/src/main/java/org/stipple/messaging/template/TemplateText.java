package org.stipple.messaging.template;

import java.util.List;
import java.util.function.Function;

/**
 * A template as it was read.
 *
 * @param pieces in order
 */
record TemplateText(List<Piece> pieces) {

    TemplateText {
        pieces = List.copyOf(pieces);
    }

    /** A piece of a template. */
    sealed interface Piece permits Words, Place {}

    /** Text that stays as it is. */
    record Words(String text) implements Piece {}

    /** Where a field is filled in. */
    record Place(Field field) implements Piece {}

    /** With its fields filled in, once: what a field says is text, whatever it looks like. */
    String filled(Function<Field, String> values) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Words words) {
                text.append(words.text());
            } else if (piece instanceof Place place) {
                text.append(values.apply(place.field()));
            }
        }
        return text.toString();
    }
}
