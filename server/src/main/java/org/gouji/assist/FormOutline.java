package org.gouji.assist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.assist.FormEntry.Kind;
import org.gouji.compose.NewLines;
import org.gouji.draft.Block;
import org.gouji.draft.Comment;
import org.gouji.draft.Heading;
import org.gouji.draft.Paragraph;
import org.gouji.draft.Syntax;
import org.gouji.report.BoundTable;
import org.gouji.report.Identity;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.report.Section.Subheading;
import org.gouji.text.Span;
import org.gouji.text.Text;

/**
 * A whole report as a form shows it: title, headings, sentences, tables and signature in the order of the page, with a
 * place for the words that are still to be written. Headings of no part and tables of no form are words like others.
 */
public final class FormOutline {

    private static final Pattern DATE_LEFT_BLANK = Pattern.compile("\\d{4}\\s*年.{0,6}月.{0,6}日");

    private final Report report;
    private final Text text;
    private final List<FormEntry> entries = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();

    private Optional<Owner> owner = Optional.empty();
    private int begin = -1;
    private int end = -1;

    private FormOutline(Report report) {
        this.report = report;
        this.text = report.text();
    }

    /** What stands under a heading, or between the title and the first part. */
    private record Owner(Kind kind, String id, Optional<String> name, int end, boolean mayBeBlank, boolean isWritten) {

        private Owner written() {
            return new Owner(kind, id, name, end, false, true);
        }

        private Owner filled() {
            return new Owner(kind, id, name, end, false, isWritten);
        }

        /** The same, its words beginning behind a comment. */
        private Owner from(int offset) {
            return new Owner(kind, id, name, offset, mayBeBlank, isWritten);
        }
    }

    /** The pieces of {@code report}; none for a web page, which is not text to type. */
    public static List<FormEntry> of(Report report) {
        return report.draft().isMarkup() ? List.of() : new FormOutline(report).entries();
    }

    private List<FormEntry> entries() {
        for (Block block : report.draft().blocks()) {
            read(block);
        }
        close();
        return List.copyOf(entries);
    }

    private void read(Block block) {
        Identity identity = report.identity();
        Optional<BoundTable> table = report.tables().stream()
                .filter(bound -> bound.table().span().contains(block.span()))
                .findFirst();
        if (table.isPresent()) {
            flush();
            fill();
            String id = table.get().spec().id();
            if (entries.stream().noneMatch(entry -> entry.id().equals(id))) {
                add(Kind.TABLE, id, "", table.get().table().span(), "");
            }
        } else if (identity.title().filter(block::equals).isPresent()) {
            close();
            add(Kind.TITLE, "title", text.slice(titleSpan()), titleSpan(), "");
            int next = text.lineEnd(text.lineOf(block.span().end())) + 1;
            owner = next < text.length()
                    ? Optional.of(new Owner(Kind.OPENING, "opening", Optional.empty(), next, true, false))
                    : Optional.empty();
        } else if (block instanceof Comment comment) {
            flush();
            add(Kind.NOTE, unique("note"), comment.text(), comment.span(), "");
            owner = owner.map(found ->
                    found.isWritten() ? found : found.from(comment.span().end()));
        } else if (block instanceof Heading heading && openedBy(heading).isPresent()) {
            open(heading, openedBy(heading).orElseThrow());
        } else if (block instanceof Paragraph && identity.isSignature(block.span())) {
            signature(block.span(), identity);
        } else if (block instanceof Paragraph && isBlankDate(block.span(), identity)) {
            close();
            add(Kind.DATE, unique("date"), text.slice(block.span()), block.span(), "");
        } else {
            begin = begin < 0 ? block.span().start() : begin;
            end = block.span().end();
        }
    }

    private Span titleSpan() {
        List<Span> lines = report.identity().title().orElseThrow().lines();
        return new Span(lines.get(0).start(), lines.get(lines.size() - 1).end());
    }

    /** The id of what stands under a heading of the form; empty for other headings. */
    private Optional<String> openedBy(Heading heading) {
        for (Section part : report.sections()) {
            int number = part.spec().number();
            if (part.heading().equals(heading)) {
                return Optional.of("P" + number);
            }
            for (Subheading subheading : part.subheadings()) {
                if (subheading.heading().equals(heading)) {
                    return subheading.aspect().map(aspect -> "P" + number + "." + aspect.number());
                }
            }
        }
        return Optional.empty();
    }

    private void open(Heading heading, String id) {
        boolean part = !id.contains(".");
        flush();
        if (!part) {
            // What is to be written stands under the sub-headings.
            owner = owner.filter(above -> above.id().contains(".") || above.kind() == Kind.OPENING);
        }
        close();
        String label = text.slice(heading.label());
        String own = unique(id);
        add(part ? Kind.PART : Kind.SUBHEADING, own, label, heading.label(), "");
        Optional<Span> body = heading.body();
        int from = body.map(Span::start).orElse(heading.span().end());
        owner = Optional.of(new Owner(Kind.PROSE, own, Optional.of(label), from, true, false));
        body.ifPresent(words -> {
            begin = words.start();
            end = words.end();
        });
    }

    private void signature(Span line, Identity identity) {
        close();
        List<Span> places = new ArrayList<>();
        identity.signature().map(Identity.Named::span).filter(line::contains).ifPresent(places::add);
        Optional<Span> date =
                identity.date().map(signed -> signed.date().span()).filter(line::contains);
        boolean apart = places.isEmpty()
                || date.filter(day -> places.get(0).end() >= day.start()).isEmpty();
        places.forEach(name -> add(Kind.ORGAN, unique("organ"), text.slice(name), name, ""));
        if (apart) {
            date.ifPresent(day -> add(Kind.DATE, unique("date"), text.slice(day), day, ""));
        }
    }

    private boolean isBlankDate(Span line, Identity identity) {
        boolean last = report.draft()
                .blocks()
                .get(report.draft().blocks().size() - 1)
                .span()
                .equals(line);
        return last
                && identity.date().isEmpty()
                && DATE_LEFT_BLANK.matcher(text.slice(line)).matches();
    }

    /** The words so far are one field; the first under a heading begins right behind it. */
    private void flush() {
        if (begin < 0) {
            return;
        }
        Optional<Owner> first = owner.filter(found -> !found.isWritten());
        Span place =
                new Span(first.map(Owner::end).filter(from -> from <= begin).orElse(begin), end);
        String id = unique(owner.map(Owner::id).orElse("rest"), "/words");
        Kind kind = owner.map(Owner::kind).orElse(entries.isEmpty() ? Kind.OPENING : Kind.PROSE);
        entries.add(new FormEntry(
                kind, id, text.slice(new Span(begin, end)), place, lead(place.start()), owner.flatMap(Owner::name)));
        owner = owner.map(Owner::written);
        begin = -1;
    }

    /** A table is content enough. */
    private void fill() {
        owner = owner.map(Owner::filled);
    }

    /** Ends what stands under a heading; if that is nothing, there is a place for it. */
    private void close() {
        flush();
        owner.filter(Owner::mayBeBlank).ifPresent(blank -> {
            Span place = Span.at(blank.end());
            String id = unique(blank.id(), "/words");
            entries.add(new FormEntry(blank.kind(), id, "", place, lead(blank.end()), blank.name()));
        });
        owner = Optional.empty();
    }

    private void add(Kind kind, String id, String words, Span place, String lead) {
        entries.add(new FormEntry(kind, id, words, place, lead, owner.flatMap(Owner::name)));
    }

    /** What goes between a heading and its first words: nothing behind the full stop of a heading in plain text. */
    private String lead(int offset) {
        boolean inLine = report.draft().syntax() == Syntax.PLAIN
                && offset > 0
                && "。：:".indexOf(text.string().charAt(offset - 1)) >= 0;
        boolean atLineStart = offset == 0 || text.string().charAt(offset - 1) == '\n';
        String gap = new NewLines(report.draft()).gap();
        return inLine ? "" : atLineStart ? text.lineBreak() : gap;
    }

    private String unique(String id) {
        return unique(id, "");
    }

    /** A second one of the same name gets a number. */
    private String unique(String id, String tail) {
        String whole = id + tail;
        int count = ids.merge(whole, 1, Integer::sum);
        return count == 1 ? whole : whole + "-" + count;
    }
}
