package org.gouji.check.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.draft.Block;
import org.gouji.draft.Heading;
import org.gouji.draft.Paragraph;
import org.gouji.form.SectionRole;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.text.Normalizer;
import org.gouji.text.Numerals;
import org.gouji.text.Span;

/** What a report's prose says of fees for information (政府信息公开信息处理费管理办法, 国办函〔2020〕109号). */
final class FeeProse {

    private static final Pattern COLLECTED = Pattern.compile(
            "(?<![未应拟需可不])(?<really>实际|共计?|已)?收取(?<what>[^。；;\\d０-９]{0,30}?)(?<number>[\\d０-９][\\d０-９,，.．]*)\\s*(?<ten>万)?元");
    private static final Pattern OF_FEE = Pattern.compile("信息处理费|信息公开费|费用");
    private static final Pattern RATE = Pattern.compile("标准|每件|每页|按件|按量|按页");
    private static final Pattern CLAUSE = Pattern.compile("[^。；;，,\\r\\n]+");
    private static final Pattern TITLE = Pattern.compile("《[^》]*》");
    private static final Pattern FEE = Pattern.compile("收费通知|缴费|缴纳|缴款|收取|收费|费用|信息处理费");
    private static final Pattern NOTICE = Pattern.compile("收费通知|缴费|缴纳|信息处理费");
    private static final Pattern DENIAL = Pattern.compile("无|没有|未|不收|不涉及|不存在|免|0元|0件|零");
    private static final Pattern COUNTED = Pattern.compile("[1-9１-９][\\d０-９.,]*\\s*(?:件|份|次|宗|起|人|万?元)");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final Report report;

    FeeProse(Report report) {
        this.report = report;
    }

    /**
     * A statement that a sum was collected.
     *
     * @param yuan the sum
     * @param span where it stands
     */
    record Collected(BigDecimal yuan, Span span) {}

    /** The first statement that a fee was collected: in part six, else anywhere. */
    Optional<Collected> collected() {
        List<Span> lines = new ArrayList<>(lines(true));
        lines.addAll(lines(false));
        return lines.stream().flatMap(line -> collectedIn(line).stream()).findFirst();
    }

    /** True if the prose speaks of fee notices or of fees that were due, and does not merely deny them. */
    boolean speaksOfNotices() {
        return lines(true).stream().anyMatch(line -> affirms(line, FEE))
                || lines(false).stream().anyMatch(line -> affirms(line, NOTICE));
    }

    private Optional<Collected> collectedIn(Span line) {
        String words = report.text().slice(line);
        if (!words.contains("收取")) {
            return Optional.empty();
        }
        Matcher matcher = COLLECTED.matcher(words);
        while (matcher.find()) {
            String what = matcher.group("what");
            boolean fee =
                    matcher.group("really") != null || OF_FEE.matcher(what).find();
            Optional<BigDecimal> number =
                    Numerals.arabic(matcher.group("number").replaceAll("[,，.．]+$", ""));
            if (fee
                    && !RATE.matcher(what).find()
                    && number.isPresent()
                    && number.get().signum() > 0) {
                BigDecimal yuan = matcher.group("ten") == null
                        ? number.get()
                        : number.get().multiply(TEN_THOUSAND);
                Span span = new Span(matcher.start(), matcher.end()).shift(line.start());
                return Optional.of(new Collected(yuan, span));
            }
        }
        return Optional.empty();
    }

    private boolean affirms(Span line, Pattern subject) {
        String words = report.text().slice(line);
        if (words.indexOf('费') < 0 && words.indexOf('收') < 0 && words.indexOf('缴') < 0) {
            return false;
        }
        String prose = TITLE.matcher(words).replaceAll("《》");
        return CLAUSE.matcher(prose)
                .results()
                .map(clause -> Normalizer.label(clause.group()))
                .filter(clause -> subject.matcher(clause).find())
                .anyMatch(clause -> COUNTED.matcher(clause).find()
                        || !DENIAL.matcher(clause).find());
    }

    /** The prose of part six, or that of all other parts; without part six, everything counts as other. */
    private List<Span> lines(boolean sixth) {
        List<Span> own = report.section(SectionRole.OTHER).map(FeeProse::lines).orElse(List.of());
        Set<Span> known = Set.copyOf(own);
        return sixth
                ? own
                : report.draft().blocks().stream()
                        .flatMap(block -> prose(block).stream())
                        .filter(line -> !known.contains(line))
                        .toList();
    }

    private static List<Span> lines(Section section) {
        List<Span> lines = new ArrayList<>(section.heading().body().stream().toList());
        section.blocks().forEach(block -> prose(block).ifPresent(lines::add));
        return lines;
    }

    private static Optional<Span> prose(Block block) {
        if (block instanceof Paragraph paragraph) {
            return Optional.of(paragraph.span());
        }
        return block instanceof Heading heading
                ? Optional.of(heading.body().orElse(heading.title()))
                : Optional.empty();
    }
}
