package org.stipple.web.draft;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a draft into a form's fields as if the form had just been sent: what can be read reaches
 * the bean, so that what depends on it is shown; what cannot stays in its field as it was typed. No
 * complaint is made yet, and no listener runs.
 */
class Replay {

    /** Fields that appear only because of others need a second look. */
    private static final int ROUNDS = 2;

    private final FacesContext faces;
    private final Map<String, List<String>> content;
    private final Set<String> restored = new LinkedHashSet<>();

    Replay(FacesContext faces, Map<String, List<String>> content) {
        this.faces = new Quiet(faces, content);
        this.content = content;
    }

    /** The names of the draft that found their field. */
    Set<String> into(UIForm form) {
        for (int round = 0; round < ROUNDS; round++) {
            form.visitTree(VisitContext.createVisitContext(faces), (visit, target) -> read(target));
        }
        return restored;
    }

    private VisitResult read(UIComponent target) {
        if (target instanceof UIInput input && input.isRendered()) {
            Set<String> names = namesOf(input);
            if (!restored.containsAll(names)) {
                read(input);
                restored.addAll(names);
            }
        }
        return VisitResult.ACCEPT;
    }

    // A component may send more than one parameter: its client id, or that and a suffix.
    private Set<String> namesOf(UIInput input) {
        String id = input.getClientId(faces);
        Set<String> names = new LinkedHashSet<>();
        for (String name : content.keySet()) {
            if (name.equals(id) || name.startsWith(id + "_")) {
                names.add(name);
            }
        }
        return names;
    }

    private void read(UIInput input) {
        input.decode(faces);
        Object typed = input.getSubmittedValue();
        input.validate(faces);
        if (input.isValid()) {
            input.updateModel(faces);
        }
        if (!input.isValid() || input.isLocalValueSet()) {
            input.resetValue();
            input.setSubmittedValue(typed);
        }
    }

    /** Hands out the draft as the request's parameters, and keeps every complaint to itself. */
    private static final class Quiet extends FacesContextWrapper {

        private final ExternalContext external;

        Quiet(FacesContext faces, Map<String, List<String>> content) {
            super(faces);
            external = new Typed(faces.getExternalContext(), content);
        }

        @Override
        public ExternalContext getExternalContext() {
            return external;
        }

        @Override
        public void addMessage(String clientId, FacesMessage message) {
            // The user has not sent the form: it is too early to complain.
        }

        @Override
        public void validationFailed() {
            // Likewise.
        }

        @Override
        public void renderResponse() {
            // It is being rendered.
        }
    }

    @SuppressWarnings("unchecked") // the API overrides a map of strings by a raw one
    private static final class Typed extends ExternalContextWrapper {

        private final Map<String, String[]> values = new LinkedHashMap<>();
        private final Map<String, String> first = new LinkedHashMap<>();

        Typed(ExternalContext external, Map<String, List<String>> content) {
            super(external);
            content.forEach(this::add);
        }

        // A field without a value, an unticked box, is a parameter that is not sent.
        private void add(String name, List<String> typed) {
            if (!typed.isEmpty()) {
                values.put(name, typed.toArray(String[]::new));
                first.put(name, typed.get(0));
            }
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            return first;
        }

        @Override
        public Map<String, String[]> getRequestParameterValuesMap() {
            return values;
        }
    }
}
