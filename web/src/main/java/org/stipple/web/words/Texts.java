package org.stipple.web.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.omnifaces.util.Faces;

/** Sentences of the bundles, in the view's language, for what beans say. */
public final class Texts {

    private Texts() {}

    /**
     * The sentence of a key with its places filled.
     *
     * @param area the bundle's file name, such as {@code client}
     */
    public static String of(String area, String key, Object... places) {
        Locale locale = Faces.getLocale();
        return new MessageFormat(bundle(area, locale).getString(key), locale).format(places);
    }

    /** Whether there is a sentence for this key. */
    public static boolean has(String area, String key) {
        return bundle(area, Faces.getLocale()).containsKey(key);
    }

    private static ResourceBundle bundle(String area, Locale locale) {
        return ResourceBundle.getBundle("org.stipple.web.messages." + area, locale);
    }
}
