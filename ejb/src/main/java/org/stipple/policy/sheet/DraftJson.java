package org.stipple.policy.sheet;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A draft's content as it is kept. */
public final class DraftJson {

    private static final String NEXT = "next";
    private static final String KEY = "key";

    private DraftJson() {}

    // PostgreSQL's text cannot hold the sign with the number 0.
    public static String write(DraftContent content) {
        JsonObjectBuilder sheets = Json.createObjectBuilder().add(NEXT, content.nextKey());
        content.sheets().forEach((sheet, rows) -> sheets.add(sheet.name(), array(rows)));
        return sheets.build().toString().replace("\\u0000", "");
    }

    private static JsonArrayBuilder array(List<SheetRow> rows) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (SheetRow row : rows) {
            JsonObjectBuilder cells = Json.createObjectBuilder();
            row.cells().forEach(cells::add);
            array.add(Json.createObjectBuilder().add(KEY, row.key()).add("cells", cells));
        }
        return array;
    }

    public static DraftContent read(String written) {
        try (JsonReader reader = Json.createReader(new StringReader(written))) {
            JsonObject all = reader.readObject();
            Map<Sheet, List<SheetRow>> sheets = new EnumMap<>(Sheet.class);
            for (Sheet sheet : Sheet.values()) {
                if (all.containsKey(sheet.name())) {
                    sheets.put(sheet, rows(all.getJsonArray(sheet.name())));
                }
            }
            return new DraftContent(all.getInt(NEXT), sheets);
        }
    }

    private static List<SheetRow> rows(JsonArray written) {
        return written.getValuesAs(JsonObject.class).stream()
                .map(row -> new SheetRow(row.getInt(KEY), cells(row.getJsonObject("cells"))))
                .toList();
    }

    private static Map<String, String> cells(JsonObject written) {
        Map<String, String> cells = new LinkedHashMap<>();
        written.forEach((column, cell) -> cells.put(column, ((JsonString) cell).getString()));
        return cells;
    }
}
