package org.stipple.harness;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * The anchor of P8: the list of clients by the same query and with the same HTML, written by a
 * plain servlet over plain JDBC. What stands around the rows is the page's own, posted before.
 */
@WebServlet("/plain-list")
public class PlainListServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final String QUERY =
            "select id, number, given_name, family_name, date_of_birth, phone, email,"
                    + " preferred_channel, registered_on from client"
                    + " order by family_name, given_name, id fetch first 26 rows only";
    private static final int ROWS = 25;

    @Resource(lookup = "java:jboss/datasources/Stipple")
    private transient DataSource database;

    private transient volatile String head = "";
    private transient volatile String foot = "";

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String page = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        head = page.substring(0, page.indexOf("<tbody>") + 7);
        foot = page.substring(page.indexOf("</tbody>"));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setContentType("text/html;charset=UTF-8");
        PrintWriter out = response.getWriter();
        out.write(head);
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(QUERY);
                ResultSet rows = sql.executeQuery()) {
            for (int n = 0; n < ROWS && rows.next(); n++) {
                write(rows, out);
            }
        } catch (SQLException e) {
            throw new ServletException(e);
        }
        out.write(foot);
    }

    private static void write(ResultSet row, PrintWriter out) throws SQLException {
        out.printf(
                "<tr><td><a href=\"/client/detail.xhtml?id=%d\" class=\"row-name\">%s %s</a></td>",
                row.getLong("id"),
                plain(row.getString("given_name")),
                plain(row.getString("family_name")));
        cell(out, "Born", day(row, "date_of_birth"));
        cell(out, "Phone", plain(row.getString("phone")));
        cell(out, "E-mail", "<span class=\"long\">" + plain(row.getString("email")) + "</span>");
        cell(out, "Registered", day(row, "registered_on"));
        cell(out, "Number", String.format(Locale.ROOT, "C-%05d", row.getInt("number")));
        out.write("</tr>\n");
    }

    private static void cell(PrintWriter out, String label, String content) {
        out.write("<td data-label=\"" + label + "\">" + content + "</td>\n");
    }

    private static String day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class).format(DAY);
    }

    private static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
