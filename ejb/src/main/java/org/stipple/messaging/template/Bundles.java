package org.stipple.messaging.template;

import java.util.ResourceBundle;

/** Texts that are shipped in each of the languages. */
final class Bundles {

    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Bundles() {}

    static ResourceBundle of(String name, LetterLanguage language) {
        return ResourceBundle.getBundle(
                "org.stipple.messaging.template." + name, language.locale(), NO_OTHER_LANGUAGE);
    }
}
