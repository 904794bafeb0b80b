package org.gouji.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.draft.Block;
import org.gouji.report.Identity;
import org.gouji.report.Report;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/** Writes what stands under the text: the organ that signs, and the date. */
public final class SignatureLines {

    private SignatureLines() {}

    /** A date as official documents write it: Arabic, without leading zeros. */
    public static String date(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** A date of which only the year is known. */
    public static String blankDate(int year) {
        return year + "年X月X日";
    }

    /**
     * The lines that {@code report} lacks, its day left to write. The name goes before a date that is there, a date
     * behind the name; empty if nothing is known to write.
     */
    public static Optional<Edit> missing(Report report) {
        Identity identity = report.identity();
        boolean signed = identity.signature().isPresent();
        String lineBreak = report.text().lineBreak();
        List<String> lines = new ArrayList<>();
        if (!signed) {
            identity.organ().ifPresent(organ -> lines.add(organ.name()));
        }
        if (identity.date().isEmpty()) {
            identity.year().ifPresent(year -> lines.add(blankDate(year.value() + 1)));
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> date =
                identity.date().map(found -> found.date().span().start());
        if (date.isPresent()) {
            int start = report.text().lineStart(report.text().lineOf(date.get()));
            return Optional.of(Edit.insert(start, String.join(lineBreak, lines) + lineBreak));
        }
        int end = identity.signature()
                .map(Identity.Named::span)
                .orElseGet(() -> last(report))
                .end();
        int lineEnd = report.text().lineEnd(report.text().lineOf(end));
        String gap = signed ? lineBreak : lineBreak + lineBreak;
        return Optional.of(Edit.insert(lineEnd, gap + String.join(lineBreak, lines)));
    }

    private static Span last(Report report) {
        List<Block> blocks = report.draft().blocks();
        return Normalizer.trim(
                report.text().string(), blocks.get(blocks.size() - 1).span());
    }
}
