package org.gouji.report.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gouji.draft.Table;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.form.RelationSpec;
import org.gouji.form.RowSpec;
import org.gouji.form.TableSpec;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.Figure;
import org.gouji.report.LabelUse;
import org.gouji.report.LayoutRemark;
import org.gouji.report.UnboundRow;
import org.gouji.text.Cache;
import org.gouji.text.Caches;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/** Binds the cells of a table to the fields of the form whose labels it has. */
public final class TableBinder {

    /** A bound table takes so many times the memory of its text. */
    private static final int HEAVY = 8;

    private final Forms forms;
    private final LabelLexicon lexicon;
    private final Map<String, LabelMatcher> matchers;
    private final Map<RowKey, List<RelationSpec>> sums = new ConcurrentHashMap<>();
    private final FormVotes votes;

    private final Cache<Key, BoundTable> cache;
    private final Cache<TableKey, Optional<String>> ids;

    /** A binder to the tables of {@code forms}. */
    public TableBinder(Forms forms, Caches caches) {
        this.forms = forms;
        this.votes = new FormVotes(forms);
        this.cache = caches.of(Caches.Kind.BOUND_TABLES, BoundTable::shift);
        this.ids = caches.withoutOffsets(Caches.Kind.BOUND_TABLES);
        this.lexicon = new LabelLexicon(forms);
        this.matchers = forms.newest().tables().stream()
                .collect(Collectors.toUnmodifiableMap(TableSpec::id, t -> new LabelMatcher(lexicon, t.id())));
    }

    /** Id of the official table that {@code table} is; empty if it is none. */
    public Optional<String> tableOf(Table table) {
        return ids.get(TableKey.of(table), table.span().length(), 0, () -> tableOfUncached(table));
    }

    private Optional<String> tableOfUncached(Table table) {
        Map<String, Long> counts = new HashMap<>();
        String before = "";
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                String label = cell.isEmpty() || RowCandidate.isValue(cell) ? "" : Normalizer.label(cell.text());
                // 其他 and 总计 say nothing; a label that was broken says what it says in both pieces.
                String own = label.length() > 2 ? onlyTable(label) : "";
                String vote = own.isEmpty() && !label.isEmpty() && !before.isEmpty() ? onlyTable(before + label) : own;
                if (!vote.isEmpty()) {
                    counts.merge(vote, 1L, Long::sum);
                }
                before = cell.isEmpty() ? before : label;
            }
        }
        if (counts.isEmpty()) {
            return forms.all().stream()
                    .flatMap(form -> form.tables().stream())
                    .filter(spec -> !spec.hasRowLabels() && CaseRow.isIn(table, spec.columnCount()))
                    .map(TableSpec::id)
                    .findFirst();
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private String onlyTable(String label) {
        String only = "";
        for (LabelLexicon.Use use : lexicon.uses(label)) {
            if (!only.isEmpty() && !only.equals(use.table())) {
                return "";
            }
            only = use.table();
        }
        return only;
    }

    /**
     * Binds {@code table}, which is the official table {@code id}.
     *
     * @param expected the form that the report's year demands, if known; decides where labels do not
     */
    public BoundTable bind(Table table, String id, Optional<Form> expected) {
        TableKey place = TableKey.of(table);
        Key key = new Key(place, id, expected.map(Form::id));
        return cache.get(key, HEAVY * table.span().length(), place.start(), () -> bindUncached(table, id, expected));
    }

    /** All that a bound table depends on. */
    private record Key(TableKey table, String id, Optional<String> form) {}

    /** A row of a form; shorter to compare than the row itself. */
    private record RowKey(String form, String table, String row) {}

    private BoundTable bindUncached(Table table, String id, Optional<Form> expected) {
        Scanned scanned = scan(table, id, expected);
        TableScan walk = scanned.scan();
        TableSpec spec = scanned.form().table(id);
        if (walk.inColumns()) {
            return unread(spec, table);
        }
        List<LabelUse> labels = new ArrayList<>();
        List<LabelUse> otherForm = new ArrayList<>();
        for (TableScan.SeenLabel seen : walk.labels()) {
            LabelUses.of(seen, spec.form()).ifPresentOrElse(labels::add, () -> otherForm.add(LabelUses.foreign(seen)));
        }
        List<UnboundRow> unbound = new ArrayList<>(walk.unbound());
        List<BoundRow> rows = new ArrayList<>();
        TableLayout layout = TableLayout.of(walk, table, spec);
        for (RowCandidate candidate : walk.candidates()) {
            if (candidate.placed() && candidate.expected(spec.form()) >= 0) {
                rows.add(row(candidate, rowOf(candidate, spec), spec, layout));
                continue;
            }
            Optional<LabelUse> label = LabelUses.of(candidate, spec.form());
            if (label.isEmpty()) {
                otherForm.add(LabelUses.foreign(candidate));
                continue;
            }
            labels.add(label.get());
            rows.add(row(candidate, rowOf(candidate, spec), spec, layout));
        }
        if (spec.labelColumns() == 0) {
            caseRow(table, spec, walk).ifPresent(rows::add);
            unbound.clear();
        }
        if (ScatteredRows.are(spec, rows, unbound)) {
            return unread(spec, table);
        }
        labels.sort(Comparator.comparing(LabelUse::span));
        BoundTable bound = new BoundTable(
                spec,
                table,
                List.copyOf(rows),
                List.copyOf(labels),
                List.copyOf(unbound),
                List.copyOf(otherForm),
                layout.remarks());
        Optional<Span> apart = ScatteredRows.apart(bound);
        if (apart.isEmpty() && ScatteredRows.isTorn(bound)) {
            return unread(spec, table);
        }
        Optional<Span> place = apart.or(() -> ScatteredRows.nameless(bound));
        if (place.isEmpty()) {
            return bound;
        }
        boolean partly = spec.hasRowLabels() && ScatteredRows.isMostlyWhole(bound);
        return partly ? bound.withScatteredRows(place.get()) : unread(spec, table);
    }

    private static BoundTable unread(TableSpec spec, Table table) {
        LayoutRemark columns = new LayoutRemark(LayoutRemark.Kind.COLUMNS, table.span());
        return new BoundTable(spec, table, List.of(), List.of(), List.of(), List.of(), List.of(columns));
    }

    private LabelMatcher matcher(String id) {
        return Objects.requireNonNull(matchers.get(id), id);
    }

    private static RowSpec rowOf(RowCandidate candidate, TableSpec spec) {
        String id = candidate.uses().stream()
                .filter(use -> use.form().equals(spec.form()) && use.opensRow())
                .findFirst()
                .orElseThrow()
                .row();
        return spec.row(id).orElseThrow();
    }

    private BoundRow row(RowCandidate candidate, RowSpec row, TableSpec spec, TableLayout layout) {
        RowAligner aligner = new RowAligner(row.fields(), spec.width() - spec.labelColumns(), sums(row, spec));
        Span nothing = candidate.slots().isEmpty()
                ? candidate.label()
                : candidate.slots().get(candidate.slots().size() - 1).cell().span();
        List<Figure> figures = aligner.align(layout.slots(candidate), layout.startOf(candidate), nothing);
        Span line = candidate.label().union(nothing);
        return new BoundRow(
                row,
                candidate.label(),
                candidate.slots().stream()
                        .map(RowCandidate.CellSlot::cell)
                        .filter(cell -> !cell.isEmpty())
                        .toList(),
                figures,
                aligner.count(candidate.slots()),
                line,
                candidate.placed());
    }

    /** The sums of the form whose every cell stands in {@code row}. */
    private List<RelationSpec> sums(RowSpec row, TableSpec spec) {
        return sums.computeIfAbsent(
                new RowKey(spec.form(), spec.id(), row.id()),
                any -> forms.byId(spec.form()).relations().stream()
                        .filter(relation -> relation.operator() == RelationSpec.Operator.EQUAL
                                && relation.left().size() == 1
                                && row.fields().containsAll(relation.left())
                                && row.fields().containsAll(relation.right()))
                        .toList());
    }

    /** A reading, and the form whose table it is. */
    private record Scanned(TableScan scan, Form form) {}

    /** The reading that explains most; the plain one, label by label, where it leaves nothing to explain. */
    private Scanned scan(Table table, String id, Optional<Form> expected) {
        TableScan plain = new TableScanner(matcher(id), table).walk();
        Form form = votes.formOf(plain, id, expected);
        if (plain.inColumns()) {
            return new Scanned(plain, form);
        }
        boolean whole = 3 * form.table(id).rows().size() == plain.explained(form.id()) && !plain.pieced();
        if (form.table(id).labelColumns() == 0 || whole) {
            return new Scanned(plain, form);
        }
        TableScan best = plain;
        int most = plain.explained(form.id());
        boolean assigned = false;
        for (Form other : from(form)) {
            boolean nothingToGain = 3 * other.table(id).rows().size() <= most && (assigned || !plain.pieced());
            if (nothingToGain) {
                continue;
            }
            TableScan scan = new AssignedRows(matcher(id), table, other.table(id), plain).scan();
            int explained = scan.explained(other.id());
            boolean taken = explained > most || explained == most && !assigned && plain.pieced();
            best = taken ? scan : best;
            most = Math.max(most, explained);
            assigned |= taken;
        }
        return new Scanned(best, assigned ? votes.formOf(best, id, expected) : form);
    }

    /** All forms, the likeliest first: where it explains the whole table, no other has to be tried. */
    private List<Form> from(Form likeliest) {
        List<Form> order = new ArrayList<>(List.of(likeliest));
        forms.all().stream().filter(other -> !other.id().equals(likeliest.id())).forEach(order::add);
        return order;
    }

    /** The only row of table four has no label: its values are the cells behind the header. */
    private Optional<BoundRow> caseRow(Table table, TableSpec spec, TableScan walk) {
        RowSpec row = spec.rows().get(0);
        List<RowCandidate.CellSlot> slots =
                CaseRow.slots(table, matcher(spec.id()), row.fields().size());
        if (slots.isEmpty()) {
            return Optional.empty();
        }
        RowAligner aligner = new RowAligner(row.fields(), spec.width(), sums(row, spec));
        Span first = slots.get(0).cell().span();
        Span last = slots.get(slots.size() - 1).cell().span();
        return Optional.of(new BoundRow(
                row,
                Span.at(first.start()),
                slots.stream()
                        .map(RowCandidate.CellSlot::cell)
                        .filter(cell -> !cell.isEmpty())
                        .toList(),
                aligner.align(slots, OptionalInt.empty(), last),
                aligner.count(slots),
                first.union(last),
                false));
    }
}
