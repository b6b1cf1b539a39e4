package org.stipple.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;

/**
 * Brings the schema to this version at every start, as the database's owner, and then holds the
 * mapping against it: the application does not start on a schema it does not fit, nor on a later
 * version's. A demo clinic that was left half made ({@link FirstFill}) is emptied first; nothing
 * else ever is. A start-up bean that uses tables says {@code @DependsOn(Migrator.NAME)}.
 */
@Startup
@Singleton(name = Migrator.NAME)
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {

    public static final String NAME = "Migrator";

    private static final Logger LOG = System.getLogger(Migrator.class.getName());

    @Resource(lookup = "java:jboss/datasources/StippleOwner")
    private DataSource owner;

    @Inject private FirstFill fill;
    @PersistenceUnit private EntityManagerFactory mapping;

    @PostConstruct
    void migrate() {
        Schema schema = new Schema(owner, Setting.DATABASE_ROLE.text(), Setting.DEMO.isOn());
        schema.refuseLater();
        if (Setting.DEMO.isOn() && fill.isUnfinished()) {
            LOG.log(
                    Level.INFO,
                    "An earlier first start was stopped while it made the demo clinic: making it"
                            + " anew.");
            schema.empty();
        }
        schema.migrate();
        mapping.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }
}
