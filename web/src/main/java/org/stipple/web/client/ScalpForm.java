package org.stipple.web.client;

import static org.stipple.web.client.PersonForm.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stipple.client.scalp.Fitzpatrick;
import org.stipple.client.scalp.HairLossCause;
import org.stipple.client.scalp.HairLossGrade;
import org.stipple.client.scalp.ScalpProfile;

/** What is typed about a client's scalp. A text left empty is null here. */
public class ScalpForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private HairLossCause cause = HairLossCause.NOT_STATED;
    private HairLossGrade grade = HairLossGrade.NOT_STATED;
    private Fitzpatrick skin = Fitzpatrick.NOT_STATED;
    private String hairColour;
    private String wantedStyle;
    private List<Long> areas = new ArrayList<>();
    private String note;

    static ScalpForm of(ScalpProfile profile) {
        ScalpForm form = new ScalpForm();
        form.cause = profile.cause();
        form.grade = profile.grade();
        form.skin = profile.skin();
        form.hairColour = profile.hairColour();
        form.wantedStyle = profile.wantedStyle();
        form.areas = new ArrayList<>(profile.areas());
        form.note = profile.note();
        return form;
    }

    ScalpProfile profile() {
        return new ScalpProfile(
                cause,
                grade,
                skin,
                text(hairColour),
                text(wantedStyle),
                areas == null ? Set.of() : Set.copyOf(areas),
                text(note));
    }

    public HairLossCause getCause() {
        return cause;
    }

    public void setCause(HairLossCause cause) {
        this.cause = cause;
    }

    public HairLossGrade getGrade() {
        return grade;
    }

    public void setGrade(HairLossGrade grade) {
        this.grade = grade;
    }

    public Fitzpatrick getSkin() {
        return skin;
    }

    public void setSkin(Fitzpatrick skin) {
        this.skin = skin;
    }

    public String getHairColour() {
        return hairColour;
    }

    public void setHairColour(String hairColour) {
        this.hairColour = hairColour;
    }

    public String getWantedStyle() {
        return wantedStyle;
    }

    public void setWantedStyle(String wantedStyle) {
        this.wantedStyle = wantedStyle;
    }

    public List<Long> getAreas() {
        return areas;
    }

    public void setAreas(List<Long> areas) {
        this.areas = areas;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
