package org.gouji.check.headings;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.check.ClaimRule;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.Message;
import org.gouji.check.Placeholders;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.compose.Deadline;
import org.gouji.compose.NewLines;
import org.gouji.compose.OtherMatters;
import org.gouji.compose.RowInsertion;
import org.gouji.compose.SignatureLines;
import org.gouji.compose.Skeleton;
import org.gouji.compose.SumFillIn;
import org.gouji.draft.Block;
import org.gouji.draft.Comment;
import org.gouji.draft.Heading;
import org.gouji.draft.PageMark;
import org.gouji.draft.Table;
import org.gouji.form.Grade;
import org.gouji.form.SectionRole;
import org.gouji.report.BoundTable;
import org.gouji.report.Parts;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.report.Section.Subheading;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/**
 * What is still to be written: tables without a figure, parts and sub-headings with nothing under them, placeholders. A
 * report that is being written is not wrong, but it is not done either.
 */
final class Todo extends ClaimRule {

    /** A longer heading says something by itself, as the items of a list do. */
    private static final int LONGEST_NAME = 14;

    Todo() {
        super(RuleInfo.of("todo", Grade.LOOK));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return Placeholders.mayBeIn(wording)
                || wording.text().endsWith("：")
                || wording.text().endsWith(":")
                || wording.text().contains("简称《条例》");
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        report.tables().stream().filter(BoundTable::isUnfilled).forEach(table -> out.add(table(report, table)));
        for (Section part : Parts.of(report).all()) {
            part(report, part).ifPresent(out::add);
            emptyNames(part, report)
                    .forEach(name -> out.add(findingOf(
                            "message.heading",
                            name.label(),
                            report.text().slice(name.title()).strip())));
        }
        Placeholders places = new Placeholders(report.draft(), subject.characters());
        places.dates().forEach(place -> out.add(date(subject, place)));
        if (report.isBegun()) {
            places.notes().forEach(place -> out.add(placeholder("message.note", place, report)));
            places.blanks().forEach(place -> out.add(placeholder("message.blank", place, report)));
        }
    }

    private Finding placeholder(String key, Span place, Report report) {
        return findingOf(key, place, report.text().slice(place));
    }

    private Finding table(Report report, BoundTable table) {
        String name = table.spec().name();
        Span line = firstWords(report, table.table());
        Finding finding = findingOf("message.table", line, name);
        List<Edit> zeros = table.rows().isEmpty()
                ? new RowInsertion(report.text(), table).of(table.spec().rows())
                : SumFillIn.rest(report, table);
        return zeros.isEmpty()
                ? finding
                : finding.withFix(Fix.other(Fix.Kind.NEEDS_INPUT, message("fix.table", name), zeros));
    }

    /** The cells of the first line of a table that has any. */
    private static Span firstWords(Report report, Table table) {
        List<Span> cells = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isEmpty())
                .map(Table.Cell::span)
                .toList();
        if (cells.isEmpty()) {
            return table.span();
        }
        Span first = cells.get(0);
        int end = report.text().lineEnd(report.text().lineOf(first.start()));
        return cells.stream().filter(cell -> cell.end() <= end).reduce(first, Span::union);
    }

    /** The last day that is allowed can be put in its place. */
    private Finding date(Subject subject, Span place) {
        String words = subject.report().text().slice(place);
        int reportYear = Integer.parseInt(words.substring(0, words.indexOf('年'))) - 1;
        String last = SignatureLines.date(Deadline.of(
                subject.options().organKind().orElse(subject.report().identity().organKind()),
                subject.options().deadline(),
                reportYear));
        boolean written = !subject.report().isBegun();
        return findingOf("message.blank", place, words)
                .withGrade(written ? Grade.LIKELY : Grade.LOOK)
                .withFix(Fix.other(Fix.Kind.NEEDS_INPUT, message("fix.date", last), List.of(new Edit(place, last))));
    }

    /** A part without content, where no rule of its own covers that; or with no more than an opening. */
    private Optional<Finding> part(Report report, Section part) {
        List<Span> content = Parts.content(part);
        if (!content.isEmpty()) {
            return isOpening(report, part, content)
                    ? Optional.of(findingOf("message.opening", content.get(content.size() - 1)))
                    : Optional.empty();
        }
        Finding finding = findingOf(
                "message.part",
                part.heading().label(),
                report.text().slice(part.heading().title()).strip());
        if (part.spec().is(SectionRole.OVERVIEW)) {
            return Optional.of(finding);
        }
        if (!report.isBegun()) {
            return Optional.empty();
        }
        if (part.spec().is(SectionRole.PROBLEMS)) {
            boolean explained = report.text().string().contains("简称《条例》");
            return Optional.of(
                    with(report, part, finding, message("fix.opening"), Skeleton.problems(report.form(), explained)));
        }
        if (part.spec().is(SectionRole.OTHER)) {
            String sentence = OtherMatters.of(report);
            return Optional.of(with(report, part, finding, message("fix.sentence", sentence), sentence));
        }
        return Optional.empty();
    }

    private static Finding with(Report report, Section part, Finding finding, Message title, String sentence) {
        Edit edit = new NewLines(report.draft()).after(part.heading().label().end(), List.of(sentence));
        return finding.withFix(Fix.other(Fix.Kind.NEEDS_INPUT, title, List.of(edit)));
    }

    /** A single sentence that says that problems follow, and none does. */
    static boolean isOpening(Report report, Section part, List<Span> content) {
        if (!part.spec().is(SectionRole.PROBLEMS) || content.size() != 1) {
            return false;
        }
        String words = report.text().slice(content.get(0)).strip();
        return words.endsWith("：") || words.endsWith(":");
    }

    /** Second-level headings that name what follows, with nothing following: those of the form, any in a part of only such. */
    private static List<Heading> emptyNames(Section part, Report report) {
        List<Heading> headings =
                part.subheadings().stream().map(Subheading::heading).toList();
        boolean bare = Parts.content(part).size() == headings.size()
                && headings.stream().allMatch(heading -> heading.body().isEmpty());
        Set<Heading> empty = empty(part, headings);
        return part.subheadings().stream()
                .filter(subheading -> subheading.aspect().isPresent()
                        || bare
                                && isName(
                                        report.text().slice(subheading.heading().title())))
                .map(Subheading::heading)
                .filter(empty::contains)
                .toList();
    }

    private static boolean isName(String title) {
        String words = Normalizer.label(title);
        return words.length() <= LONGEST_NAME && words.chars().allMatch(c -> Normalizer.isHan((char) c) || c == '、');
    }

    /** Those of {@code headings} that have nothing in their line and are followed by another one, or by nothing. */
    private static Set<Heading> empty(Section part, List<Heading> headings) {
        Set<Heading> known = new HashSet<>(headings);
        Set<Heading> empty = new HashSet<>();
        Optional<Heading> open = Optional.empty();
        for (Block block : part.blocks()) {
            if (block instanceof Comment || block instanceof PageMark) {
                continue;
            }
            boolean next = block instanceof Heading heading && known.contains(heading);
            open.filter(heading -> next).ifPresent(empty::add);
            open = block instanceof Heading heading && next && heading.body().isEmpty()
                    ? Optional.of(heading)
                    : Optional.empty();
        }
        open.ifPresent(empty::add);
        return empty;
    }
}
