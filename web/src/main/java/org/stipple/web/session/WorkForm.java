package org.stipple.web.session;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.stipple.course.session.SessionWork;
import org.stipple.web.consultation.Typed;

/** What is typed of the work itself: who did it, where, with what, and how it looks. */
public class WorkForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long personId;
    private List<Long> areas = new ArrayList<>();
    private List<Long> lots = new ArrayList<>();
    private String needle = "";
    private BigDecimal depthMm;
    private String density = "";
    private String observations = "";
    private Integer resultPercent;
    private String nextStepWanted = "";

    /** Takes over what is on record. */
    void take(SessionWork work) {
        personId = work.personId();
        areas = new ArrayList<>(work.areas());
        takeMeans(work, work.lots());
        observations = work.observations();
        resultPercent = work.resultPercent();
        nextStepWanted = work.nextStepWanted();
    }

    /** Takes over with what it was done: these lots, and needle, depth and density. */
    void takeMeans(SessionWork work, Collection<Long> usable) {
        lots = new ArrayList<>(usable);
        needle = work.needle();
        depthMm = work.depthMm();
        density = work.density();
    }

    SessionWork work(Instant start, Instant end) {
        return new SessionWork(
                personId,
                start,
                end,
                new HashSet<>(areas),
                new HashSet<>(lots),
                needle,
                depthMm,
                density,
                observations,
                resultPercent,
                nextStepWanted);
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public List<Long> getAreas() {
        return areas;
    }

    public void setAreas(List<Long> areas) {
        this.areas = areas;
    }

    public List<Long> getLots() {
        return lots;
    }

    public void setLots(List<Long> lots) {
        this.lots = lots;
    }

    public String getNeedle() {
        return needle;
    }

    public void setNeedle(String needle) {
        this.needle = Typed.text(needle);
    }

    public BigDecimal getDepthMm() {
        return depthMm;
    }

    public void setDepthMm(BigDecimal depthMm) {
        this.depthMm = depthMm;
    }

    public String getDensity() {
        return density;
    }

    public void setDensity(String density) {
        this.density = Typed.text(density);
    }

    public String getObservations() {
        return observations;
    }

    public void setObservations(String observations) {
        this.observations = Typed.text(observations);
    }

    public Integer getResultPercent() {
        return resultPercent;
    }

    public void setResultPercent(Integer resultPercent) {
        this.resultPercent = resultPercent;
    }

    public String getNextStepWanted() {
        return nextStepWanted;
    }

    public void setNextStepWanted(String nextStepWanted) {
        this.nextStepWanted = Typed.text(nextStepWanted);
    }
}
