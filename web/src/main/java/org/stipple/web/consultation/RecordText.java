package org.stipple.web.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.omnifaces.util.Messages;

/** Speaks on the page that comes after a redirect, in the words of a bundle. */
@ApplicationScoped
public class RecordText {

    /** Shows a message of success on the next page. */
    public void news(String bundle, String key, Object... places) {
        Messages.addFlashGlobalInfo(text(bundle, key, places));
    }

    /** Shows a warning on the next page, beside the message of success. */
    public void warn(String bundle, String key, Object... places) {
        Messages.addFlashGlobalWarn(text(bundle, key, places));
    }

    /** The sentence of that key, its places filled. */
    public String text(String bundle, String key, Object... places) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle words = faces.getApplication().getResourceBundle(faces, bundle);
        return places.length == 0
                ? words.getString(key)
                : new MessageFormat(words.getString(key), faces.getViewRoot().getLocale())
                        .format(places);
    }
}
