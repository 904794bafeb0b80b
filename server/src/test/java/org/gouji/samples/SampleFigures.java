package org.gouji.samples;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.form.Field;
import org.gouji.form.Form;
import org.gouji.form.RowSpec;

/** Draws figures that satisfy every relation of a form. */
final class SampleFigures {

    private static final List<String> APPLICANTS = List.of("a", "b", "c", "d", "e", "f");

    private final Form form;
    private final Organ organ;
    private final int year;
    private final Random random;
    private final Map<String, String> figures = new LinkedHashMap<>();

    private SampleFigures(Form form, Organ organ, int year, Random random) {
        this.form = form;
        this.organ = organ;
        this.year = year;
        this.random = random;
    }

    /** All cells zero. */
    static Map<String, String> zero(Form form) {
        Map<String, String> zeros = new LinkedHashMap<>();
        form.tables().forEach(table -> table.fields().forEach(field -> zeros.put(field.id(), "0")));
        return zeros;
    }

    /** Non-trivial figures of the given order of magnitude, consistent in themselves. */
    static Map<String, String> consistent(Form form, Organ organ, int year, int magnitude, Random random) {
        SampleFigures drawn = new SampleFigures(form, organ, year, random);
        drawn.figures.putAll(zero(form));
        drawn.tableThree(magnitude);
        drawn.tableFour(magnitude);
        if (form.id().equals("2019")) {
            drawn.tableTwoOf2019(magnitude);
        } else {
            drawn.tableTwoOf2021(magnitude);
        }
        return drawn.figures;
    }

    private void tableThree(int magnitude) {
        List<RowSpec> items = form.table("T3").rows().stream()
                .filter(row -> row.id().matches("R[1-6].*"))
                .toList();
        for (String column : APPLICANTS) {
            int scale = column.equals("a") ? magnitude : Math.max(1, magnitude / 8);
            long done = 0;
            for (RowSpec row : items) {
                long value = random.nextInt(3) == 0 ? random.nextInt(scale + 1) : 0;
                done += value;
                put("T3." + row.id() + "." + column, value);
            }
            long next = random.nextInt(3) == 0 ? random.nextInt(scale + 1) : 0;
            long previous = random.nextBoolean() ? random.nextInt((int) Math.min(scale, done + next) + 1) : 0;
            put("T3.R7." + column, done);
            put("T3.C." + column, next);
            put("T3.P." + column, previous);
            put("T3.N." + column, done + next - previous);
        }
        for (RowSpec row : form.table("T3").rows()) {
            long total = 0;
            for (String column : APPLICANTS) {
                total += value("T3." + row.id() + "." + column);
            }
            put("T3." + row.id() + ".t", total);
        }
    }

    private void tableFour(int magnitude) {
        int scale = Math.max(2, magnitude / 4);
        for (String group : List.of("review", "direct", "after")) {
            boolean some = random.nextInt(3) > 0;
            long total = 0;
            for (String result : List.of("upheld", "corrected", "other", "pending")) {
                long value = some ? random.nextInt(scale) : 0;
                total += value;
                put("T4." + group + "." + result, value);
            }
            if (group.equals("review") && total == 0) {
                put("T4.review.upheld", 1);
                total = 1;
            }
            put("T4." + group + ".total", total);
        }
    }

    private void tableTwoOf2021(int magnitude) {
        stock("normative", magnitude);
        if (organ.rulemaking()) {
            stock("regulation", 9);
        }
        put("T2.licence.decided", random.nextInt(magnitude * 30));
        put("T2.penalty.decided", random.nextInt(magnitude * 4));
        put("T2.coercion.decided", random.nextInt(magnitude));
        int decimals = List.of(0, 2, 6).get(random.nextInt(3));
        figures.put(
                "T2.fee.amount",
                BigDecimal.valueOf(random.nextInt(9_000_000) + 1_000_000L, decimals == 0 ? 3 : decimals)
                        .stripTrailingZeros()
                        .toPlainString());
    }

    private void stock(String row, int magnitude) {
        int issued = random.nextInt(magnitude + 1);
        int repealed = random.nextInt(magnitude + 1);
        put("T2." + row + ".issued", issued);
        put("T2." + row + ".repealed", repealed);
        put("T2." + row + ".inForce", issued + random.nextInt(magnitude * 3));
    }

    private void tableTwoOf2019(int magnitude) {
        for (String row : organ.rulemaking() ? List.of("regulation", "normative") : List.of("normative")) {
            int opened = random.nextInt(magnitude + 1);
            put("T2." + row + ".made", opened + random.nextInt(4));
            put("T2." + row + ".opened", opened);
            put("T2." + row + ".total", opened + random.nextInt(magnitude * 3));
        }
        for (String row : List.of("licence", "other", "penalty", "coercion", "fee")) {
            int previous = random.nextInt(magnitude * 3);
            int change = random.nextInt(9) - Math.min(previous, 4);
            put("T2." + row + ".previous", previous);
            figures.put("T2." + row + ".change", change(change));
            if (figures.containsKey("T2." + row + ".decided")) {
                put("T2." + row + ".decided", random.nextInt(magnitude * 20));
            }
        }
        if (random.nextBoolean()) {
            put("T2.purchase.count", 1 + random.nextInt(9));
            String amount = random.nextBoolean()
                    ? 10_000 + random.nextInt(900_000) + "元"
                    : BigDecimal.valueOf(1000 + random.nextInt(90_000), 2).toPlainString() + "万元";
            figures.put("T2.purchase.amount", amount);
        }
    }

    private String change(int change) {
        if (year % 2 == 0 && change < 0 && random.nextInt(4) == 0) {
            return "减" + -change;
        }
        return Integer.toString(change);
    }

    private long value(String id) {
        return Long.parseLong(figures.getOrDefault(id, "0"));
    }

    private void put(String id, long value) {
        Field field = form.field(id).orElseThrow(() -> new IllegalArgumentException("no field " + id));
        figures.put(field.id(), Long.toString(value));
    }
}
