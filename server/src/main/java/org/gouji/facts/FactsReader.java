package org.gouji.facts;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.form.SectionRole;
import org.gouji.report.Identity;
import org.gouji.report.Parts;
import org.gouji.report.Report;

/** Takes from reports what others need to know of them. Safe for several threads. */
public final class FactsReader {

    private final Map<String, Cells.Columns> columns = new HashMap<>();

    /** For reports that are read against {@code forms}. */
    public FactsReader(Forms forms) {
        forms.all().forEach(form -> columns.put(form.id(), new Cells.Columns(form)));
    }

    /** The facts of {@code report}; empty if it is none, or does not say whose it is or which year it is about. */
    public Optional<ReportFacts> read(Report report) {
        Optional<String> organ = report.identity().organ().map(Identity.Named::name);
        Optional<Integer> year = report.identity().year().map(Identity.Year::value);
        Optional<Form> form = report.expectedForm();
        if (!report.isReport() || organ.isEmpty() || year.isEmpty() || form.isEmpty()) {
            return Optional.empty();
        }
        Cells.Columns own = columns.getOrDefault(form.get().id(), new Cells.Columns(form.get()));
        return Optional.of(new ReportFacts(
                organ.get(),
                report.identity().organKind(),
                year.get(),
                date(report),
                Cells.of(report, own),
                Sentences.of(SentenceReader.read(report), report.text()),
                problems(report)));
    }

    /** What {@code report}, kept in {@code file}, is compared with in {@code beside}; nothing if it does not say whose it is. */
    public static Neighbours neighbours(Report report, Optional<Path> file, Neighbourhood beside) {
        Optional<String> organ = report.identity().organ().map(Identity.Named::name);
        Optional<Integer> year = report.identity().year().map(Identity.Year::value);
        return report.isReport() && organ.isPresent() && year.isPresent()
                ? beside.of(organ.get(), year.get(), file)
                : Neighbours.none();
    }

    private static Optional<LocalDate> date(Report report) {
        return report.identity().date().map(Identity.SignedDate::date).flatMap(date -> {
            try {
                return Optional.of(LocalDate.of(date.year(), date.month(), date.day()));
            } catch (DateTimeException e) {
                // 31 February, or a year that was not written.
                return Optional.empty();
            }
        });
    }

    /** The part about problems without marks, blanks and figures; empty without it. */
    private static String problems(Report report) {
        Parts parts = Parts.of(report);
        return parts.part(SectionRole.PROBLEMS)
                .map(part -> bare(parts.prose(part)))
                .orElse("");
    }

    /** {@code prose} without marks, blanks and figures: what is compared. */
    public static String bare(String prose) {
        StringBuilder bare = new StringBuilder(prose.length());
        int c;
        for (int i = 0; i < prose.length(); i += Character.charCount(c)) {
            c = prose.codePointAt(i);
            if (counts(c)) {
                bare.appendCodePoint(c);
            }
        }
        return bare.toString();
    }

    private static boolean counts(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> false;
            default -> c > ' ' && !(c >= '0' && c <= '9');
        };
    }
}
