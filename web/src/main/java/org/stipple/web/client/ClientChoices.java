package org.stipple.web.client;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stipple.catalogue.treatment.AreaService;
import org.stipple.catalogue.treatment.AreaSummary;
import org.stipple.client.alert.AlertKind;
import org.stipple.client.identity.Language;
import org.stipple.client.identity.PreferredChannel;
import org.stipple.client.scalp.Fitzpatrick;
import org.stipple.client.scalp.HairLossCause;
import org.stipple.client.scalp.HairLossGrade;
import org.stipple.platform.site.SiteService;
import org.stipple.platform.site.SiteSummary;
import org.stipple.policy.PolicyService;
import org.stipple.policy.TermKind;
import org.stipple.policy.table.Term;

/** What can be chosen in the forms about clients, in the words of the view's language. */
@Named
@RequestScoped
public class ClientChoices {

    @Inject private AreaService areas;
    @Inject private PolicyService policies;

    @Inject private SiteService sites;

    private List<AreaSummary> allAreas;
    private Map<String, String> observationNames;

    /** On what ground clients under age are treated here; blank where they are not. */
    public String getMinorsLegalNote() {
        return sites.findSite()
                .filter(SiteSummary::minorsAllowed)
                .map(SiteSummary::minorsLegalNote)
                .orElse("");
    }

    public PreferredChannel[] getChannels() {
        return PreferredChannel.values();
    }

    public HairLossCause[] getCauses() {
        return HairLossCause.values();
    }

    public HairLossGrade[] getGrades() {
        return HairLossGrade.values();
    }

    public Fitzpatrick[] getSkins() {
        return Fitzpatrick.values();
    }

    public AlertKind[] getAlertKinds() {
        return AlertKind.values();
    }

    /** What can be observed, by the policy, and what this form says was. */
    public List<Term> observations(String chosen) {
        List<Term> offered = policies.observations();
        return chosen == null || offered.stream().anyMatch(term -> term.code().equals(chosen))
                ? offered
                : Stream.concat(offered.stream(), Stream.of(new Term(chosen, observation(chosen))))
                        .toList();
    }

    /** The name of what was observed, though it is offered no more. */
    public String observation(String code) {
        if (observationNames == null) {
            observationNames = policies.names(TermKind.OBSERVATION);
        }
        return observationNames.getOrDefault(code, code);
    }

    /** The languages by their names, in their order. */
    public List<SelectItem> getLanguages() {
        return Arrays.stream(Language.values())
                .map(language -> new SelectItem(language, name(language)))
                .sorted(Comparator.comparing(SelectItem::getLabel))
                .toList();
    }

    /** A language's name, in the view's. */
    public String name(Language language) {
        return language.locale().getDisplayLanguage(Faces.getLocale());
    }

    /** The areas that are offered, and those that a client has from before. */
    public List<SelectItem> areasWith(Collection<Long> chosen) {
        return areas().stream()
                .filter(area -> area.active() || chosen.contains(area.id()))
                .map(area -> new SelectItem(area.id(), area.name()))
                .toList();
    }

    /** The names of areas, in one line. */
    public String areaNames(Collection<Long> ids) {
        Map<Long, String> names =
                areas().stream().collect(Collectors.toMap(AreaSummary::id, AreaSummary::name));
        return ids.stream().map(names::get).sorted().collect(Collectors.joining(", "));
    }

    private List<AreaSummary> areas() {
        if (allAreas == null) {
            allAreas = areas.areas();
        }
        return allAreas;
    }
}
