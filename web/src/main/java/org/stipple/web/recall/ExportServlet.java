package org.stipple.web.recall;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.platform.site.SiteService;
import org.stipple.recall.item.RecallRow;
import org.stipple.recall.list.AskRecall;
import org.stipple.recall.list.RecallListService;

/**
 * A worklist as a file, with the filters of the list, or the rows that are named. It is read and
 * written some hundred rows at a time, however long it is; who stops the download stops the work.
 */
@WebServlet(ExportServlet.PATH)
public class ExportServlet extends HttpServlet {

    static final String PATH = "/recall/export";

    private static final long serialVersionUID = 1L;
    private static final int AT_A_TIME = 500;

    @Inject private transient RecallListService lists;
    @Inject private transient SiteService sites;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        VisitKind kind =
                "reviews".equals(request.getParameter("of"))
                        ? VisitKind.REVIEW
                        : VisitKind.TOUCH_UP;
        try {
            lists.exported(kind);
        } catch (EJBAccessException notForHer) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\""
                        + (kind == VisitKind.REVIEW ? "reviews" : "touch-ups")
                        + ".csv\"");
        response.setHeader("Cache-Control", "no-store");
        Writer to = response.getWriter();
        RecallExport file = new RecallExport(to);
        file.head();
        String[] picked = request.getParameterValues("pick");
        if (picked != null) {
            file.rows(lists.these(RecallAddress.picked(picked)));
        } else {
            writeAll(file, address(request).ask(kind, sites.siteId()));
        }
        to.flush();
    }

    private void writeAll(RecallExport file, AskRecall first) throws IOException {
        AskRecall ask = first.fromTheFirst(AT_A_TIME);
        List<RecallRow> rows;
        do {
            rows = lists.page(ask);
            file.rows(rows);
            ask = rows.isEmpty() ? ask : ask.after(rows.get(rows.size() - 1).id());
        } while (rows.size() == AT_A_TIME);
    }

    private static RecallAddress address(HttpServletRequest request) {
        return RecallAddress.of(
                request.getParameterMap().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()[0])));
    }
}
