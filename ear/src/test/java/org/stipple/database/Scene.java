package org.stipple.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * A transaction of the application's role in which there is one good row of every table, and of
 * which nothing is left.
 */
@Dependent
public class Scene {

    /** What is done in it. */
    public interface Act {
        void play() throws SQLException;
    }

    @Resource(lookup = "java:jboss/datasources/Stipple")
    private DataSource application;

    @Resource private UserTransaction transaction;

    private Statement statement;

    public void play(Act act) throws Exception {
        transaction.begin();
        try (Connection connection = application.getConnection();
                Statement opened = connection.createStatement()) {
            statement = opened;
            build();
            act.play();
        } finally {
            transaction.rollback();
        }
    }

    /** Tries a statement and undoes what it did. */
    Attempt attempt(String sql) throws SQLException {
        statement.execute("savepoint before");
        try {
            statement.execute(sql);
            return Attempt.taken(sql);
        } catch (SQLException refusal) {
            return Attempt.refused(sql, refusal);
        } finally {
            statement.execute("rollback to savepoint before");
        }
    }

    /** Does what later attempts build upon. */
    public void run(String sql) throws SQLException {
        statement.execute(sql);
    }

    /** The rows of a query, each as its columns. */
    public List<List<String>> rows(String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            int columns = found.getMetaData().getColumnCount();
            List<List<String>> rows = new ArrayList<>();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(found.getString(column));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** The first column of a query. */
    List<String> column(String query) throws SQLException {
        return rows(query).stream().map(row -> row.get(0)).toList();
    }

    // Other tests may have set the clinic up, and there is only one.
    private void build() throws SQLException {
        run("delete from opening_hours");
        for (GoodRow row : GoodRow.all()) {
            if (!row.table().equals("site") || column("select id from site").isEmpty()) {
                run(row.insert(1));
            }
        }
        run("insert into area (id, name) values (-3, 'Constraint area 3')");
        run("insert into tag (code, name) values ('CONSTRAINT_3', 'x')");
        run("insert into pigment_lot (id, pigment_id, number) values (-3, -1, 'L3')");
    }
}
