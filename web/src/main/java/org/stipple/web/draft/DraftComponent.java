package org.stipple.web.draft;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ResourceDependency;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.faces.event.ListenerFor;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PostAddToViewEvent;
import jakarta.faces.event.PreRenderViewEvent;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.omnifaces.util.Components;
import org.omnifaces.util.Events;
import org.stipple.platform.draft.Draft;
import org.stipple.platform.draft.DraftKey;
import org.stipple.platform.draft.DraftService;

/**
 * Gives the form around it a draft: put back when the page is opened, kept while somebody types,
 * forgotten when an action of the form leads on to another page. Its content is shown only where
 * something was put back; it finds the moment of the draft as {@code draftSavedAt}.
 */
@FacesComponent(DraftComponent.TYPE)
@ListenerFor(systemEventClass = PostAddToViewEvent.class)
@ResourceDependency(library = "stipple", name = "js/draft.js", target = "head")
public class DraftComponent extends UIComponentBase {

    public static final String TYPE = "org.stipple.Draft";

    private static final String SAVED_AT = "draftSavedAt";

    private enum Property {
        form,
        subject,
        restored,
        savedAt,
        page
    }

    // An action that leads on takes the page's beans with it, and with them the subject.
    private DraftKey sent;

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void processEvent(ComponentSystemEvent event) {
        super.processEvent(event);
        FacesContext faces = getFacesContext();
        if (event instanceof PostAddToViewEvent && !faces.isPostback()) {
            Events.subscribeToViewEvent(PreRenderViewEvent.class, () -> putBack(faces));
        }
    }

    private void putBack(FacesContext faces) {
        drafts().find(key()).ifPresent(draft -> putBack(faces, draft));
    }

    private void putBack(FacesContext faces, Draft draft) {
        Set<String> restored = new Replay(faces, draft.content()).into(form());
        if (!restored.isEmpty()) {
            getStateHelper().put(Property.restored, String.join(" ", restored));
            getStateHelper().put(Property.savedAt, draft.savedAt());
        }
    }

    // Reached only when the whole form was sent, not by the small requests of single fields.
    @Override
    public void decode(FacesContext faces) {
        String changed =
                faces.getExternalContext().getRequestParameterMap().get(changedName(faces));
        if (changed != null) {
            getStateHelper().put(Property.restored, changed);
        }
        Events.subscribeToRequestBeforePhase(PhaseId.INVOKE_APPLICATION, () -> sent = key());
        Events.subscribeToRequestAfterPhase(
                PhaseId.INVOKE_APPLICATION, () -> forgetIfLeaving(faces));
    }

    private void forgetIfLeaving(FacesContext faces) {
        boolean failed =
                faces.isValidationFailed()
                        || faces.getExceptionHandler()
                                .getUnhandledExceptionQueuedEvents()
                                .iterator()
                                .hasNext();
        if (faces.getResponseComplete() && !failed) {
            forget(sent);
        }
    }

    /** Forgets what was typed, and what is still on its way. */
    void forget() {
        forget(key());
    }

    private void forget(DraftKey draft) {
        savedPages().add(page());
        drafts().discard(draft);
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter writer = faces.getResponseWriter();
        writer.startElement("div", this);
        writer.writeAttribute("id", getClientId(faces), "id");
        writer.writeAttribute("class", "draft", null);
        writer.writeAttribute("data-draft-form", getForm(), "form");
        writer.writeAttribute("data-draft-subject", getSubject(), "subject");
        writer.writeAttribute("data-draft-page", page(), null);
        writer.writeAttribute("data-draft-user", faces.getExternalContext().getRemoteUser(), null);
        writer.writeAttribute("data-draft-to", address(faces), null);
        writer.startElement("input", this);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", changedName(faces), null);
        writer.writeAttribute("value", getStateHelper().eval(Property.restored, ""), null);
        writer.endElement("input");
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        Object savedAt = getStateHelper().get(Property.savedAt);
        faces.getExternalContext().getRequestMap().put(SAVED_AT, savedAt);
        for (UIComponent child : getChildren()) {
            if (savedAt != null) {
                child.encodeAll(faces);
            }
        }
        if (getFacet("lost") != null) {
            getFacet("lost").encodeAll(faces);
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("div");
    }

    private UIForm form() {
        return Components.getClosestParent(this, UIForm.class);
    }

    private DraftKey key() {
        return new DraftKey(getForm(), getSubject());
    }

    // A page's own mark, the same as long as the page stands.
    private String page() {
        String page = (String) getStateHelper().get(Property.page);
        if (page == null) {
            page = UUID.randomUUID().toString();
            getStateHelper().put(Property.page, page);
        }
        return page;
    }

    private String changedName(FacesContext faces) {
        return getClientId(faces) + "_changed";
    }

    private static String address(FacesContext faces) {
        return faces.getExternalContext().getRequestContextPath() + DraftServlet.PATH;
    }

    private static SavedPages savedPages() {
        return CDI.current().select(SavedPages.class).get();
    }

    private static DraftService drafts() {
        return CDI.current().select(DraftService.class).get();
    }

    public String getForm() {
        return (String) getStateHelper().eval(Property.form);
    }

    public void setForm(String form) {
        getStateHelper().put(Property.form, form);
    }

    public String getSubject() {
        return String.valueOf(getStateHelper().eval(Property.subject, "new"));
    }

    public void setSubject(String subject) {
        getStateHelper().put(Property.subject, subject);
    }
}
