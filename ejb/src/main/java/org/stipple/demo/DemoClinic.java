package org.stipple.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.stipple.platform.FirstFill;
import org.stipple.platform.Setting;
import org.stipple.platform.site.SiteService;
import org.stipple.policy.ShippedPolicy;
import org.stipple.security.ActAs;
import org.stipple.security.FirstAdministrator;

/** Fills an empty clinic with the demo at its first start, where {@link Setting#DEMO} is on. */
@Startup
@Singleton
@DependsOn({FirstAdministrator.NAME, ShippedPolicy.NAME})
public class DemoClinic {

    private static final Logger LOG = System.getLogger(DemoClinic.class.getName());

    @Inject private FirstFill fill;
    @Inject private SiteService sites;
    @Inject private DemoHouse house;
    @Inject private DemoStory story;
    @Inject private DemoDays days;
    @Inject private DemoReports reports;
    @Inject private ActAs actAs;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void fill() {
        if (!Setting.DEMO.isOn()) {
            keepAsItIs();
        } else if (sites.findSite().isEmpty()) {
            make();
        }
    }

    private void make() {
        fill.begin();
        story.begin(DemoHouse.ZONE);
        actAs.runAsSystem(() -> house.setUp(story.today()));
        story.tell();
        actAs.runAsSystem(() -> days.plan(story.today()));
        actAs.runAsSystem(reports::schedule);
        fill.end();
        LOG.log(Level.INFO, "The demo clinic is made.");
    }

    // Started without the demo, people work in it from now on: it is theirs, and never emptied.
    private void keepAsItIs() {
        if (fill.isUnfinished()) {
            fill.end();
            LOG.log(Level.WARNING, "The demo clinic was left half made, and stays so.");
        }
    }
}
