package org.stipple.web.clinic;

import java.util.List;
import org.stipple.catalogue.visit.VisitLengths;
import org.stipple.web.faces.RefusedField;

/** Says at its field what of the typed lengths cannot be. */
final class LengthFaults {

    private static final String FORM = "lengths:";

    private final LengthsForm form;
    private final ClinicText text;
    private boolean found;

    LengthFaults(LengthsForm form, ClinicText text) {
        this.form = form;
        this.text = text;
    }

    /** Whether there is any; each is said. */
    boolean tell() {
        List<AreaLengthForm> areas = form.getAreas();
        for (int i = 0; i < areas.size(); i++) {
            tell(areas.get(i).getSession(), "sessionAlone" + i, "sessionAdds" + i);
            tell(areas.get(i).getTouchUp(), "touchUpAlone" + i, "touchUpAdds" + i);
        }
        if (!found) {
            tellTooShort(form.typed());
        }
        return found;
    }

    private void tell(AreaLengthForm.Cells cells, String alone, String adds) {
        if (cells.isAddingWithoutTaking()) {
            tell(alone, "lengths.message.aloneToo");
        } else if (cells.isAddingTooMuch()) {
            tell(adds, "lengths.message.addsTooMuch");
        }
    }

    private void tellTooShort(VisitLengths typed) {
        List<StepLengthForm> steps = form.getSteps();
        for (int i = 0; i < steps.size(); i++) {
            if (typed.shortest(steps.get(i).getKind()) < VisitLengths.SHORTEST
                    && steps.get(i).getMore().typed() < 0) {
                tell("step" + i, "lengths.message.tooShort", VisitLengths.SHORTEST);
            }
        }
        for (PersonLengthForm person : form.getPeople()) {
            person.getCells().forEach(cell -> tellTooShort(person, cell, typed));
        }
    }

    private void tellTooShort(
            PersonLengthForm person, PersonLengthForm.Cell cell, VisitLengths typed) {
        int more = cell.getMore().typed();
        if (more < 0 && typed.shortest(cell.getKind()) + more < VisitLengths.SHORTEST) {
            tell(
                    "person" + form.getPeople().indexOf(person) + cell.getKind(),
                    "lengths.message.tooShort",
                    VisitLengths.SHORTEST);
        }
    }

    private void tell(String field, String key, Object... places) {
        found = true;
        RefusedField.tell(FORM + field, text.text(key, places));
    }
}
