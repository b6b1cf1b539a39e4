package org.stipple.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.omnifaces.util.Beans;
import org.stipple.platform.refusal.BusinessException;
import org.stipple.web.words.Words;

/**
 * Says what was refused, in words and at its place. The words stand in the bundle {@code refusals}
 * under the exception's message key; {@code KEY.detail} is a second line, and {@code KEY.field} the
 * id of the input that the message belongs to, or several, of which a page has one. A constraint of
 * a command is told at the input of its property's name, with its owner's before it where there is
 * such an input ({@code guardianPhone}).
 */
final class Refusals {

    private static final String UNKNOWN = "refusal.message.unknown";
    private static final String GONE = "refusal.message.gone";

    /** How the database calls a reference by itself. */
    private static final String FOREIGN_KEY = "_fkey";

    private final FacesContext faces;
    private final ResourceBundle texts;

    Refusals(FacesContext faces) {
        this.faces = faces;
        this.texts = faces.getApplication().getResourceBundle(faces, "refusalText");
    }

    /** Adds the messages; false where {@code failure} is no refusal but a defect. */
    boolean tell(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException refusal) {
                tell(refusal);
                return true;
            }
            if (cause instanceof ConstraintViolationException invalid) {
                invalid.getConstraintViolations().forEach(this::tell);
                return true;
            }
        }
        return false;
    }

    private void tell(BusinessException refusal) {
        String key = keyOf(refusal.messageKey());
        Object[] places = refusal.parameters().stream().map(Refusals::shown).toArray();
        String summary = text(key, places);
        String detail =
                find(key + ".detail").map(known -> text(key + ".detail", places)).orElse("");
        add(find(key + ".field"), summary, detail);
    }

    private static Object shown(Object place) {
        return place instanceof LocalDate day
                ? Beans.getReference(Words.class).dayWithYear(day)
                : place;
    }

    private String keyOf(String messageKey) {
        if (texts.containsKey(messageKey)) {
            return messageKey;
        }
        return messageKey.endsWith(FOREIGN_KEY) ? GONE : UNKNOWN;
    }

    private void tell(ConstraintViolation<?> violation) {
        String[] path = violation.getPropertyPath().toString().split("\\.", -1);
        String last = path[path.length - 1];
        String owner = path[Math.max(0, path.length - 2)];
        String owned = owner + last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1);
        add(Optional.of(input(owned).isPresent() ? owned : last), violation.getMessage(), "");
    }

    private void add(Optional<String> field, String summary, String detail) {
        Optional<UIInput> input =
                field.stream()
                        .flatMap(ids -> Stream.of(ids.split(" ", -1)))
                        .flatMap(id -> input(id).stream())
                        .findFirst();
        input.ifPresent(at -> new RefusedField(faces, at).keepTyped());
        String clientId = input.map(at -> at.getClientId(faces)).orElse(null);
        // A field has room for one message, and shows its detail.
        String told = clientId == null ? detail : (summary + " " + detail).strip();
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, summary, told));
        faces.validationFailed();
    }

    private Optional<UIInput> input(String id) {
        AtomicReference<UIInput> found = new AtomicReference<>();
        faces.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(
                                faces, null, Set.of(VisitHint.SKIP_ITERATION)),
                        (visit, component) -> {
                            if (component instanceof UIInput input && id.equals(input.getId())) {
                                found.set(input);
                                return VisitResult.COMPLETE;
                            }
                            return VisitResult.ACCEPT;
                        });
        return Optional.ofNullable(found.get());
    }

    private Optional<String> find(String key) {
        try {
            return Optional.of(texts.getString(key));
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }

    private String text(String key, Object... places) {
        return new MessageFormat(texts.getString(key), faces.getViewRoot().getLocale())
                .format(places);
    }
}
