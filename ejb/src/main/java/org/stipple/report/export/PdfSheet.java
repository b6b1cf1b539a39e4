package org.stipple.report.export;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Pages of A4 across with a table, whose head stands on each of them; written as it comes. */
final class PdfSheet implements Sheet {

    private static final int LINES_AT_A_TIME = 50;
    private static final float SMALL = 8.5f;
    private static final float MARGIN = 36;
    private static final Color RULE = new Color(0xcc, 0xd2, 0xd9);
    private static final Color GROUND = new Color(0xef, 0xf1, 0xf4);

    private final List<Head> heads;
    private final CellText text;
    private final Document document;
    private final PdfPTable table;
    private int lines;

    /** How a cell is written. */
    interface CellText {
        String of(int column, Object cell);
    }

    PdfSheet(String title, String lead, List<Head> heads, CellText text, OutputStream out)
            throws IOException {
        this.heads = List.copyOf(heads);
        this.text = text;
        document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(document, out).setCloseStream(false);
        document.open();
        document.addTitle(title);
        document.add(new Paragraph(title, font(16, Font.BOLD)));
        Paragraph below = new Paragraph(lead, font(9, Font.NORMAL));
        below.setSpacingAfter(10);
        document.add(below);
        table = new PdfPTable(widths());
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.setComplete(false);
        for (Head head : heads) {
            add(head.name(), head, true, GROUND);
        }
    }

    private float[] widths() {
        float[] widths = new float[heads.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = heads.get(column).unit().isNumber() ? 1 : 2;
        }
        return widths;
    }

    /** The standard faces have no letters but Western ones: what they lack is left out by them. */
    private static Font font(float size, int style) {
        return FontFactory.getFont(BaseFont.HELVETICA, BaseFont.CP1252, false, size, style);
    }

    @Override
    public void line(List<Object> cells, boolean strong) {
        for (int column = 0; column < cells.size(); column++) {
            add(text.of(column, cells.get(column)), heads.get(column), strong, null);
        }
        lines++;
        if (lines % LINES_AT_A_TIME == 0) {
            document.add(table);
        }
    }

    private void add(String written, Head head, boolean strong, Color ground) {
        PdfPCell cell =
                new PdfPCell(new Phrase(written, font(SMALL, strong ? Font.BOLD : Font.NORMAL)));
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderColor(RULE);
        cell.setBackgroundColor(ground);
        cell.setPadding(4);
        cell.setHorizontalAlignment(
                head.unit().isNumber() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        table.addCell(cell);
    }

    @Override
    public void close() throws IOException {
        try {
            table.setComplete(true);
            document.add(table);
            document.close();
        } catch (DocumentException broken) {
            throw new IOException(broken);
        }
    }
}
