package org.stipple.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;

/**
 * Brings the schema to this version at every start, as the database's owner, and then holds the
 * mapping against it: the application does not start on a schema it does not fit. A start-up bean
 * that uses tables says {@code @DependsOn(Migrator.NAME)}.
 */
@Startup
@Singleton(name = Migrator.NAME)
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {

    public static final String NAME = "Migrator";

    @Resource(lookup = "java:jboss/datasources/StippleOwner")
    private DataSource owner;

    @PersistenceUnit private EntityManagerFactory mapping;

    @PostConstruct
    void migrate() {
        Flyway.configure(Migrator.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration")
                .placeholders(Map.of("app_role", Setting.DATABASE_ROLE.text()))
                .validateMigrationNaming(true)
                .load()
                .migrate();
        mapping.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }
}
