package org.stipple.harness;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Filter;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.stipple.database.Statements;
import org.stipple.large.LargeClinic;

/**
 * The one deployment of all tests: the application as it was built, with the tests that run inside
 * the server laid into its ejb jar, where they see what only the packages see.
 */
@ArquillianSuiteDeployment
public class TheApplication {

    private static final String EJB = "stipple-ejb.jar";
    private static final String DOOR = "tests.war";

    /** What the tests inside the server read. */
    private static final List<String> TABLES =
            List.of(
                    "security/who-may-call-what.csv",
                    "pages/who-may-open-what.csv",
                    "pages/how-many-statements.csv",
                    "database/rows.txt",
                    "database/refusals.txt",
                    "report/hours.sql",
                    "report/scene.sql",
                    "report/oracle/courses.sql",
                    "report/oracle/due.sql",
                    "report/oracle/ended.sql",
                    "report/oracle/extras.sql",
                    "report/oracle/gaps.sql",
                    "report/oracle/history.sql",
                    "report/oracle/overrides.sql",
                    "report/oracle/returns.sql",
                    "report/oracle/touch-ups.sql",
                    "report/visits.sql",
                    "report/visits-oracle.sql",
                    "scheduling/free-starts.sql",
                    "scheduling/invariants.sql");

    /** There only when a bench is run. */
    private static final List<String> ROWS_OF_BENCHES =
            List.of(
                    "bench/fill.sql",
                    "bench/diary.sql",
                    "bench/history.sql",
                    "bench/booking.sql",
                    "bench/clients.sql",
                    "bench/overdue.sql");

    private static final String APPLICATION = "META-INF/application.xml";
    private static final String UNIT = "META-INF/persistence.xml";
    private static final String PLAIN_LIST = "org.stipple.harness.PlainListServlet";

    @Deployment
    public static EnterpriseArchive asBuilt() {
        File built = new File(System.getProperty("stipple.ear"));
        EnterpriseArchive application =
                ShrinkWrap.createFromZipFile(EnterpriseArchive.class, built);
        JavaArchive services = application.getAsType(JavaArchive.class, EJB);
        services.addPackages(true, insideTheServer(), "org.stipple");
        TABLES.forEach(services::addAsResource);
        LargeClinic.RESOURCES.forEach(services::addAsResource);
        ROWS_OF_BENCHES.stream()
                .filter(rows -> TheApplication.class.getResource("/" + rows) != null)
                .forEach(services::addAsResource);
        services.addAsResource(BuiltPages.of(application), "pages/pages.txt");
        services.add(new StringAsset(counted(read(services, UNIT))), UNIT);
        application.delete(EJB);
        return application
                .addAsModule(services)
                .addAsModule(Testable.archiveToTest(doorForTests()))
                .setApplicationXML(new StringAsset(withDoor(read(application, APPLICATION))));
    }

    // Our own web module lets nobody in who is not signed in: tests come in by one of their own.
    private static WebArchive doorForTests() {
        WebArchive door =
                ShrinkWrap.create(WebArchive.class, DOOR)
                        .addClasses(
                                OpenDoor.class,
                                SceneServlet.class,
                                JourneyServlet.class,
                                PagesServlet.class,
                                BookingSceneServlet.class)
                        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        return isBench() ? door.addClass(PLAIN_LIST) : door;
    }

    private static boolean isBench() {
        return TheApplication.class.getResource("PlainListServlet.class") != null;
    }

    private static String withDoor(String applicationXml) {
        String module =
                "<module><web><web-uri>%s</web-uri><context-root>/tests</context-root></web></module>"
                        .formatted(DOOR);
        return applicationXml.replaceFirst("(?=<library-directory>|</application>)", module);
    }

    private static String counted(String persistenceXml) {
        String inspector =
                "<properties><property name=\"hibernate.session_factory.statement_inspector\" value=\"%s\"/>"
                        .formatted(Statements.class.getName());
        return persistenceXml.replaceFirst("<properties>", inspector);
    }

    private static String read(Archive<?> archive, String path) {
        try (InputStream xml = archive.get(path).getAsset().openStream()) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Filter<ArchivePath> insideTheServer() {
        return path ->
                !path.get().startsWith("/org/stipple/run/")
                        && !path.get().startsWith("/org/stipple/harness/")
                        && !path.get().startsWith("/org/stipple/page/")
                        && !path.get().contains("UiIT");
    }
}
