package org.gouji.assist.completion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.assist.AssistMessages;
import org.gouji.compose.NextYear;
import org.gouji.compose.SnippetTemplate;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Form;
import org.gouji.report.BoundTable;
import org.gouji.report.Identity;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;
import org.gouji.text.Text;

/**
 * The caret of a completion request.
 *
 * @param report the document
 * @param offset of the caret
 * @param context what else is known
 * @param messages texts in the user's language
 */
record Caret(Report report, int offset, CompletionContext context, AssistMessages messages) {

    Text text() {
        return report.text();
    }

    int line() {
        return text().lineOf(offset);
    }

    int lineStart() {
        return text().lineStart(line());
    }

    int lineEnd() {
        return text().lineEnd(line());
    }

    boolean isMarkdown() {
        return report.draft().syntax() == Syntax.MARKDOWN;
    }

    /** The line up to the caret. */
    String before() {
        return text().string().substring(lineStart(), offset);
    }

    /** The line behind the caret. */
    String behind() {
        return text().string().substring(offset, lineEnd());
    }

    /** Where the line's own content begins: behind blanks and, in Markdown, behind the marks of a heading. */
    int content() {
        String before = before();
        int at = 0;
        while (at < before.length() && Normalizer.isBlank(before.charAt(at)) && before.charAt(at) != '\t') {
            at++;
        }
        int marks = at;
        while (isMarkdown() && marks < before.length() && before.charAt(marks) == '#') {
            marks++;
        }
        while (marks > at && marks < before.length() && before.charAt(marks) == ' ') {
            marks++;
        }
        return lineStart() + Math.max(at, marks);
    }

    /** The marks of a heading before the caret, without blanks. */
    String marks() {
        String start = text().string().substring(lineStart(), content()).strip();
        return start.startsWith("#") ? start : "";
    }

    /** The text of the line before the caret, without marks. */
    String typed() {
        return text().string().substring(content(), offset);
    }

    /** True if nothing but blanks stands outside the caret's line. */
    boolean isAlone() {
        return Normalizer.isBlank(text().string().substring(0, lineStart()))
                && Normalizer.isBlank(text().string().substring(lineEnd()));
    }

    /** True if nothing but blanks stands above the caret's line. */
    boolean isFirst() {
        return Normalizer.isBlank(text().string().substring(0, lineStart()));
    }

    /** True if nothing but blanks stands below the caret's line. */
    boolean isLast() {
        return Normalizer.isBlank(text().string().substring(lineEnd()));
    }

    int year() {
        return report.identity()
                .year()
                .map(Identity.Year::value)
                .or(context::year)
                .orElseGet(context::usualYear);
    }

    /** True if the text above introduces 《条例》 as the short title of the Ordinance. */
    boolean explainsShortTitle() {
        int explained = text().string().indexOf("简称《条例》");
        return explained >= 0 && explained < offset;
    }

    /** True below the organ's name or the date at the end of the text, where nothing else belongs. */
    boolean isBelowSignature() {
        Optional<Integer> name =
                report.identity().signature().map(found -> found.span().start());
        Optional<Integer> date =
                report.identity().date().map(found -> found.date().span().start());
        return Stream.of(name, date).flatMap(Optional::stream).anyMatch(start -> start < lineStart());
    }

    /** True if what stands below is the next part, or nothing. */
    boolean isBeforePart() {
        int next = lineEnd();
        while (next < text().length() && Normalizer.isBlank(text().string().charAt(next))) {
            next++;
        }
        int line = text().lineOf(next);
        return isLast()
                || nextPart()
                        .filter(part -> text().lineOf(part.heading().span().start()) == line)
                        .isPresent();
    }

    Optional<String> organ() {
        return report.identity()
                .organ()
                .filter(organ -> text().lineOf(organ.span().start()) != line())
                .map(Identity.Named::name)
                .or(context::organ);
    }

    /** The form of the report's year; empty for years before the forms. */
    Optional<Form> form() {
        return report.expectedForm().or(() -> report.forms().forYear(year()));
    }

    /** The form that the tables on the page have, or else that of the year. */
    Optional<Form> tableForm() {
        Optional<String> id = report.tables().stream()
                .filter(table -> report.forms().areToldBy(table.spec().id()))
                .map(table -> table.spec().form())
                .findFirst();
        Optional<Form> expected = form();
        return id.filter(found ->
                        expected.filter(form -> form.id().equals(found)).isEmpty())
                .map(found -> report.forms().byId(found))
                .or(() -> expected);
    }

    Notation notation() {
        return NextYear.notationOf(report);
    }

    /** The parts whose heading is not on the caret's line: what is being typed does not count. */
    List<Section> otherParts() {
        return report.sections().stream()
                .filter(part -> text().lineOf(part.heading().span().start()) != line())
                .toList();
    }

    /** The part that the caret is in. */
    Optional<Section> part() {
        return otherParts().stream()
                .filter(part -> part.heading().span().start() < offset)
                .reduce((first, second) -> second);
    }

    /** The first part below the caret. */
    Optional<Section> nextPart() {
        return otherParts().stream()
                .filter(part -> part.heading().span().start() > offset)
                .findFirst();
    }

    /** The table whose lines, or the line right below them, the caret is in. */
    Optional<BoundTable> table() {
        return report.tables().stream()
                .filter(table -> text().lineOf(table.table().span().start()) <= line()
                        && line() <= text().lineOf(table.table().span().end()) + 1)
                .findFirst();
    }

    /** True if the official table {@code id} is on the page. */
    boolean has(String id) {
        return report.table(id).isPresent();
    }

    /**
     * A candidate for the whole line, if the typed text and the text behind the caret are the beginning of it.
     *
     * @param marks of a heading, with a blank behind them; empty if it is none
     */
    Optional<CompletionCandidate> line(
            CompletionCandidate.Kind kind,
            String label,
            String hint,
            String marks,
            SnippetTemplate template,
            SearchTerms keys,
            String about) {
        String typed = bare(typed(), kind);
        String behind = behind().stripTrailing();
        boolean fits = keys.fit(typed)
                && (Normalizer.isBlank(behind)
                        || !typed.isEmpty() && Normalizer.label(label).startsWith(Normalizer.label(typed + behind)));
        if (!fits) {
            return Optional.empty();
        }
        String above = gapTo(line() - 1);
        boolean keepsMarks = !marks().isEmpty() && marks().equals(marks.strip()) && above.isEmpty();
        boolean closed = text().string().substring(lineStart(), content()).endsWith(" ");
        int start = keepsMarks ? content() : lineStart();
        String head = keepsMarks ? closed ? "" : " " : above + marks;
        Span replaced = new Span(start, offset + behind.length());
        SnippetTemplate whole = template.between(head, isLast() ? "" : gapTo(line() + 1));
        return Optional.of(
                new CompletionCandidate(kind, label, hint, whole, replaced, keys.filter(typedFrom(start)), about));
    }

    /** A candidate inside a sentence, which replaces the characters from {@code start} on. */
    CompletionCandidate inside(
            CompletionCandidate.Kind kind,
            String label,
            String hint,
            String text,
            int start,
            SearchTerms keys,
            String about) {
        boolean closes = typedFrom(start).startsWith("《") && text.endsWith("》") && behind().startsWith("》");
        Span replaced = new Span(start, closes ? offset + 1 : offset);
        return new CompletionCandidate(
                kind, label, hint, SnippetTemplate.of(text), replaced, keys.filter(typedFrom(start)), about);
    }

    private String typedFrom(int start) {
        return text().string().substring(start, offset);
    }

    /** A bar or a tab at the start of a line is the beginning of a table. */
    private static String bare(String typed, CompletionCandidate.Kind kind) {
        return kind == CompletionCandidate.Kind.TABLE ? typed.replaceFirst("^[|\\s]+", "") : typed;
    }

    /**
     * A line break in Markdown, where blocks need a blank line between them, if the {@code neighbour} line has text.
     */
    private String gapTo(int neighbour) {
        boolean there = neighbour >= 0 && neighbour < text().lineCount();
        return isMarkdown() && there && !Normalizer.isBlank(text().line(neighbour)) ? text().lineBreak() : "";
    }

    /** The {@code candidates} that are present. */
    @SafeVarargs
    static List<CompletionCandidate> list(Optional<CompletionCandidate>... candidates) {
        return Stream.of(candidates).flatMap(Optional::stream).toList();
    }
}
