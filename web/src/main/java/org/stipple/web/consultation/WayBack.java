package org.stipple.web.consultation;

import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** Leads from a form of a client's record back to where it was opened: a visit, or the record. */
@Named
@ViewScoped
public class WayBack implements Serializable {

    private static final long serialVersionUID = 1L;

    private long visit;

    String to(long clientId) {
        return getPage() + "?faces-redirect=true&id=" + id(clientId);
    }

    public String getPage() {
        return visit == 0 ? "/client/record" : "/scheduling/visit";
    }

    /** The id that the page takes. */
    public long id(long clientId) {
        return visit == 0 ? clientId : visit;
    }

    /** The page's address within the application. */
    public String address(long clientId) {
        return getPage() + ".xhtml?id=" + id(clientId);
    }

    /** The visit that the form was opened from; 0 where it was not. */
    public long getVisit() {
        return visit;
    }

    public void setVisit(long visit) {
        this.visit = visit;
    }
}
