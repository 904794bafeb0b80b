package org.gouji.report.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gouji.draft.Draft;
import org.gouji.draft.Table;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.form.RelationSpec;
import org.gouji.form.TableSpec;
import org.gouji.report.BoundTable;
import org.gouji.report.Claim;
import org.gouji.report.FaultSearch;
import org.gouji.report.Figure;
import org.gouji.report.Figures;
import org.gouji.report.Identity;
import org.gouji.report.Prose;
import org.gouji.report.RelationResult;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.report.claims.ClaimReader;
import org.gouji.report.faults.BlankTotals;
import org.gouji.report.faults.FaultFinder;
import org.gouji.report.faults.Relations;
import org.gouji.report.identity.IdentityReader;
import org.gouji.report.prose.ProseReader;
import org.gouji.report.sections.SectionReader;
import org.gouji.report.tables.TableBinder;
import org.gouji.text.Caches;
import org.gouji.text.Span;
import org.gouji.text.Wanted;

/** Reads a draft against the forms. Never fails; what cannot be bound is kept and visible. Safe to share. */
public final class ReportReader {

    private static final int FEWEST_SECTIONS = 2;
    /** Sheets from before the forms have a label or two of one table. */
    private static final int FEWEST_TABLES = 2;

    private final Forms forms;
    private final TableBinder binder;
    private final ProseReader prose;
    private final Map<String, SectionReader> sectionReaders = new ConcurrentHashMap<>();
    private final Map<String, ClaimReader> claims = new LinkedHashMap<>();

    /** A reader for these forms that keeps nothing from one draft to the next. */
    public ReportReader(Forms forms) {
        this(forms, Caches.none());
    }

    /**
     * A reader for these forms.
     *
     * @param caches what it keeps from one draft to the next
     */
    public ReportReader(Forms forms, Caches caches) {
        this.forms = forms;
        this.binder = new TableBinder(forms, caches);
        this.prose = new ProseReader(caches);
        forms.all().forEach(form -> claims.put(form.id(), new ClaimReader(form.claims())));
    }

    /** The report that {@code draft} is, or tries to be. */
    public Report read(Draft draft) {
        return read(draft, Wanted.ALWAYS);
    }

    /**
     * The same.
     *
     * @param wanted asked before each part of the work, and before each passage that may hold claims
     * @throws java.util.concurrent.CancellationException as soon as the result is no longer wanted
     */
    public Report read(Draft draft, Wanted wanted) {
        return read(draft, wanted, true);
    }

    /** The same but for what sentences state, which takes a third of the time: for those who only want the figures. */
    public Report withoutClaims(Draft draft) {
        return read(draft, Wanted.ALWAYS, false);
    }

    private Report read(Draft draft, Wanted wanted, boolean withClaims) {
        Identity opening = IdentityReader.read(draft);
        Form likely =
                opening.year().flatMap(year -> forms.forYear(year.value())).orElse(forms.newest());
        List<Section> sections = sections(draft, opening, likely);
        Prose sentences = prose.read(draft, sections, line -> isElsewhere(opening, line));
        wanted.check();
        Map<String, List<Table>> byTable = byTable(draft);
        Identity identity = IdentityReader.withProse(
                opening, draft, sentences, forms.first().firstYear(), isOfAForm(byTable));
        boolean runTogether = RunTogether.is(draft, forms.newest());
        Optional<Form> expected = identity.year()
                .flatMap(year -> forms.forYear(year.value()))
                .or(() -> Optional.of(forms.newest()).filter(any -> runTogether));
        if (!expected.orElse(likely).sections().equals(likely.sections())) {
            sections = sections(draft, opening, expected.orElse(likely));
            sentences = prose.read(draft, sections, line -> isElsewhere(opening, line));
        }
        wanted.check();
        List<BoundTable> tables = tables(draft, byTable, expected);
        Map<String, Figure> byId = new LinkedHashMap<>();
        tables.forEach(table -> table.rows().stream()
                .filter(row -> !row.placed())
                .forEach(row ->
                        row.figures().forEach(f -> byId.putIfAbsent(f.field().id(), f))));
        List<RelationSpec> specs = relations(tables);
        Figures written = new Figures(Collections.unmodifiableMap(byId));
        Figures figures = new Figures(written.byId(), BlankTotals.of(specs, written));
        List<RelationResult> relations = Relations.evaluate(specs, figures);
        List<Claim> stated =
                withClaims ? claims(sentences, tables, identity, expected.orElse(forms.newest()), wanted) : List.of();
        return new Report(
                draft,
                runTogether ? Report.Kind.RUN_TOGETHER : kind(draft, identity, sections, tables),
                identity,
                forms,
                expected,
                sections,
                tables,
                figures,
                relations,
                new FaultSearch(() -> FaultFinder.find(relations, figures, stated)),
                sentences,
                stated);
    }

    private List<Section> sections(Draft draft, Identity identity, Form form) {
        return sectionReaders
                .computeIfAbsent(form.id(), any -> new SectionReader(form))
                .read(draft, Span.at(signatureStart(identity, draft.text().length())));
    }

    /** True for lines that are no prose of the report: the signature, and what a page prints above the title. */
    private static boolean isElsewhere(Identity identity, Span line) {
        return identity.isSignature(line)
                || identity.title()
                        .filter(title -> line.end() <= title.span().start())
                        .isPresent();
    }

    private static boolean isOfAForm(Map<String, List<Table>> byTable) {
        return byTable.size() >= FEWEST_TABLES;
    }

    /** Sentences speak of the tables as they are, whatever form the year demands. */
    private List<Claim> claims(
            Prose sentences, List<BoundTable> tables, Identity identity, Form expected, Wanted wanted) {
        String form = tables.stream()
                .filter(table -> forms.areToldBy(table.spec().id()))
                .map(table -> table.spec().form())
                .findFirst()
                .orElse(expected.id());
        return Objects.requireNonNull(claims.get(form)).read(sentences, identity, wanted);
    }

    private static int signatureStart(Identity identity, int end) {
        int organ = identity.signature().map(name -> name.span().start()).orElse(end);
        int date = identity.date().map(day -> day.date().span().start()).orElse(end);
        return Math.min(organ, date);
    }

    private Map<String, List<Table>> byTable(Draft draft) {
        Map<String, List<Table>> byId = new LinkedHashMap<>();
        for (Table table : draft.blocks(Table.class)) {
            binder.tableOf(table)
                    .ifPresent(id ->
                            byId.computeIfAbsent(id, any -> new ArrayList<>()).add(table));
        }
        return byId;
    }

    private List<BoundTable> tables(Draft draft, Map<String, List<Table>> byId, Optional<Form> expected) {
        List<BoundTable> bound = new ArrayList<>();
        Optional<Form> used = byId.entrySet().stream()
                .filter(entry -> expected.isEmpty() && forms.areToldBy(entry.getKey()))
                .map(entry -> binder.bind(entry.getValue().get(0), entry.getKey(), expected))
                .map(table -> forms.byId(table.spec().form()))
                .findFirst()
                .or(() -> expected);
        byId.forEach((id, parts) -> bound.addAll(bind(draft, id, parts, used)));
        bound.sort((a, b) -> a.table().span().compareTo(b.table().span()));
        return List.copyOf(bound);
    }

    private List<BoundTable> bind(Draft draft, String id, List<Table> parts, Optional<Form> expected) {
        if (parts.size() == 1) {
            return List.of(binder.bind(parts.get(0), id, expected));
        }
        List<BoundTable> bound = new ArrayList<>();
        List<Table> open = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (Table part : parts) {
            List<String> own = binder.bind(part, id, expected).rows().stream()
                    .map(row -> row.spec().id())
                    .toList();
            if (!open.isEmpty() && !Collections.disjoint(rows, own)) {
                bound.add(binder.bind(joined(open), id, expected));
                open.clear();
                rows.clear();
            }
            open.add(part);
            rows.addAll(own);
        }
        bound.add(binder.bind(joined(open), id, expected));
        return bound;
    }

    /** A table that something stands in the middle of is still one table as long as no row comes twice. */
    private static Table joined(List<Table> parts) {
        Table first = parts.get(0);
        if (parts.size() == 1) {
            return first;
        }
        List<Table.Row> rows = new ArrayList<>();
        parts.forEach(part -> rows.addAll(part.rows()));
        Table longest = Collections.max(
                parts, Comparator.comparingInt(part -> part.rows().size()));
        return new Table(first.span().union(parts.get(parts.size() - 1).span()), longest.notation(), List.copyOf(rows));
    }

    /** The relations of the found tables, each of the form whose labels its table has. */
    private List<RelationSpec> relations(List<BoundTable> tables) {
        List<RelationSpec> specs = new ArrayList<>();
        for (String id : forms.newest().tables().stream().map(TableSpec::id).toList()) {
            tables.stream()
                    .filter(table -> table.spec().id().equals(id))
                    .findFirst()
                    .map(table -> forms.byId(table.spec().form()))
                    .ifPresent(form -> form.relations().stream()
                            .filter(relation -> relation.right().get(0).table().equals(id))
                            .forEach(specs::add));
        }
        return specs;
    }

    private Report.Kind kind(Draft draft, Identity identity, List<Section> sections, List<BoundTable> tables) {
        boolean titled = identity.title().isPresent();
        int year = identity.year().map(Identity.Year::value).orElse(0);
        boolean early = year > 0 && year < forms.first().firstYear();
        boolean own = titled || sections.size() >= FEWEST_SECTIONS;
        boolean stated =
                identity.periods().stream().anyMatch(period -> period.start().year() == year);
        if (early && own && (stated || tables.size() < FEWEST_TABLES)) {
            return Report.Kind.OLD_REPORT;
        }
        long rows = tables.stream().mapToLong(table -> table.rows().size()).sum();
        boolean report = titled && identity.year().isPresent()
                || sections.size() >= FEWEST_SECTIONS
                || rows > 2
                || titled && !sections.isEmpty();
        return report ? OtherPaper.kind(draft, identity, sections, tables.size()) : Report.Kind.OTHER;
    }
}
