package org.gouji.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.form.Form;
import org.gouji.form.RowSpec;
import org.gouji.form.TableSpec;

/**
 * The sentences of a report that follow from its tables, numbers put in. A sentence is empty if a number that it needs
 * is not known.
 */
public final class Sentences {

    /** 国办函〔2020〕109号 is in force since 2021-01-01. */
    private static final int FIRST_FEE_YEAR = 2021;

    private static final String FEE_BASIS = "依据" + Citations.fees() + "，";

    private final Form form;
    private final int year;
    private final Function<String, Optional<BigDecimal>> numbers;

    /**
     * Sentences of the report about {@code year}.
     *
     * @param numbers the number in a cell, by the id of its field
     */
    public Sentences(Form form, int year, Function<String, Optional<BigDecimal>> numbers) {
        this.form = form;
        this.year = year;
        this.numbers = numbers;
    }

    /** True if reports about {@code year} have to speak of fees. */
    static boolean asksForFees(int year) {
        return year >= FIRST_FEE_YEAR;
    }

    /** How many applications came in and how many were left from the year before. */
    public Optional<String> applications() {
        return both("T3.N.t", "T3.P.t", (received, previous) -> {
            if (received.signum() == 0 && previous.signum() == 0) {
                return year + "年未收到政府信息公开申请，也没有上年度结转的申请。";
            }
            return "全年新收政府信息公开申请" + received.toPlainString() + "件，上年结转" + previous.toPlainString() + "件。";
        });
    }

    /** What became of the applications; nothing if there were none. */
    public Optional<String> results() {
        return both("T3.R7.t", "T3.C.t", (done, next) -> {
            if (done.signum() == 0 && next.signum() == 0) {
                return "";
            }
            return "共办结" + done.toPlainString() + "件" + breakdown(done) + "；结转下年度继续办理" + next.toPlainString() + "件。";
        });
    }

    /** How often the organ's disclosure was taken to review or to court. */
    public Optional<String> cases() {
        Optional<BigDecimal> suits = sum(List.of("T4.direct.total", "T4.after.total"));
        return numbers.apply("T4.review.total")
                .flatMap(reviews -> suits.map(sued -> {
                    if (reviews.signum() == 0 && sued.signum() == 0) {
                        return "未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。";
                    }
                    return "因政府信息公开被申请行政复议" + reviews.toPlainString() + "件，被提起行政诉讼" + sued.toPlainString() + "件。";
                }));
    }

    /** The normative documents of the year; only the form of 2021 asks for what they are called there. */
    public Optional<String> documents() {
        return numbers.apply("T2.normative.issued")
                .flatMap(issued -> both(
                        "T2.normative.repealed",
                        "T2.normative.inForce",
                        (repealed, inForce) -> "制发行政规范性文件" + issued.toPlainString() + "件，废止" + repealed.toPlainString()
                                + "件，现行有效" + inForce.toPlainString() + "件。"));
    }

    /** What was charged for applications, on which reports about 2021 and later have to say something. */
    public Optional<String> fees() {
        if (!asksForFees(year)) {
            return Optional.empty();
        }
        // An application that was closed because nobody paid had a fee notice; the sums stand in no table.
        return numbers.apply("T3.R6.2.t")
                .map(unpaid -> unpaid.signum() == 0
                        ? FEE_BASIS + year + "年度未收取信息处理费。"
                        : FEE_BASIS + year + "年度向申请人发出收费通知，其中逾期未缴纳费用" + unpaid.toPlainString() + "件。");
    }

    /** The groups of results that occurred, as long as together they are what was done. */
    private String breakdown(BigDecimal done) {
        List<String> parts = new ArrayList<>();
        BigDecimal all = BigDecimal.ZERO;
        for (Group group : groups()) {
            Optional<BigDecimal> count = sum(group.fields());
            if (count.isEmpty()) {
                return "";
            }
            all = all.add(count.get());
            if (count.get().signum() > 0) {
                parts.add(group.name() + count.get().toPlainString() + "件");
            }
        }
        return parts.isEmpty() || all.compareTo(done) != 0 ? "" : "，其中" + String.join("、", parts);
    }

    /** The rows （一） to （六） of 本年度办理结果, each group once. */
    private List<Group> groups() {
        TableSpec table = form.table("T3");
        List<Group> groups = new ArrayList<>();
        for (RowSpec row : table.rows()) {
            if (!row.id().matches("R[1-6](?:\\..+)?")) {
                continue;
            }
            String name = row.path().get(1).replaceFirst("^（[一二三四五六]）", "").replaceFirst("（.*", "");
            String total = row.fields().get(row.fields().size() - 1).id();
            if (!groups.isEmpty() && groups.get(groups.size() - 1).name().equals(name)) {
                groups.get(groups.size() - 1).fields().add(total);
            } else {
                groups.add(new Group(name, new ArrayList<>(List.of(total))));
            }
        }
        return groups;
    }

    private Optional<BigDecimal> sum(List<String> fields) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String field : fields) {
            Optional<BigDecimal> number = numbers.apply(field);
            if (number.isEmpty()) {
                return number;
            }
            sum = sum.add(number.get());
        }
        return Optional.of(sum);
    }

    private Optional<String> both(String first, String second, Sentence sentence) {
        return numbers.apply(first)
                .flatMap(one -> numbers.apply(second).map(other -> sentence.with(one, other)))
                .filter(text -> !text.isEmpty());
    }

    /** A sentence about two numbers. */
    private interface Sentence {
        String with(BigDecimal first, BigDecimal second);
    }

    /**
     * Rows that share a label.
     *
     * @param name the label without its number
     * @param fields ids of the rows' totals
     */
    private record Group(String name, List<String> fields) {}
}
