package app.seojae.trend.figure;

import java.util.List;

/** The figures of a chart, as many cells a row as there are headings. */
public record FigureTable(List<Heading> headings, List<Row> rows) {

    public FigureTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param said the same as a sentence
     * @param lead to its papers
     */
    public record Row(List<String> cells, String said, Lead lead) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * The table as RFC 4180 has it, lines ended by CR and LF, the first with the headings. What a
     * spreadsheet would take for a formula gets an apostrophe in front: names come from strangers.
     */
    public String csv() {
        StringBuilder csv = new StringBuilder();
        line(csv, headings.stream().map(Heading::key).toList());
        rows.forEach(row -> line(csv, row.cells()));
        return csv.toString();
    }

    private static void line(StringBuilder csv, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            csv.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        csv.append("\r\n");
    }

    private static String cell(String text) {
        boolean formula = text.matches("(?s)[=+@\\t\\r].*|-[^0-9].*|-");
        String plain = formula ? "'" + text : text;
        return plain.matches("(?s).*[\",\\r\\n].*")
                ? '"' + plain.replace("\"", "\"\"") + '"'
                : plain;
    }
}
