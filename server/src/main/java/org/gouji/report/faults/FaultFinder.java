package org.gouji.report.faults;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.form.ClaimSpec;
import org.gouji.form.Field;
import org.gouji.form.RelationSpec;
import org.gouji.report.Claim;
import org.gouji.report.Fault;
import org.gouji.report.Figure;
import org.gouji.report.Figures;
import org.gouji.report.RelationResult;

/**
 * Finds, for failing relations, the cells that are most likely wrong: the smallest set whose change satisfies every
 * relation (Fellegi and Holt 1976). Relations that share no cell are solved independently.
 */
public final class FaultFinder {

    private static final int MOST_CELLS = 3;
    /** Weight of a number stated in the prose: more than that of a total being more likely wrong than an item. */
    private static final int STATED = 5;
    /** A repair that is so much likelier than the next is told as the mistake. */
    private static final int CLEARLY = 3;

    private final FaultSystem system;
    private final List<RelationResult> results;
    private final List<Claim.Count> stated;

    /**
     * One fault for each mistake, in the order of the page.
     *
     * @param claims the statements of the prose: a number stated there makes a repair more or less likely
     */
    public static List<Fault> find(List<RelationResult> results, Figures figures, List<Claim> claims) {
        return results.stream().noneMatch(result -> result.state() == RelationResult.State.FAILS)
                ? List.of()
                : new FaultFinder(results, figures, claims).find();
    }

    private FaultFinder(List<RelationResult> results, Figures figures, List<Claim> claims) {
        this.stated = claims.stream()
                .filter(Claim.Count.class::isInstance)
                .map(Claim.Count.class::cast)
                .filter(claim ->
                        claim.spec().main().isOneCell() && !claim.quantity().approximate())
                .filter(claim -> claim.spec().compare() == ClaimSpec.Compare.EQUAL)
                .toList();
        this.results = results.stream()
                .filter(result -> result.spec().operator() == RelationSpec.Operator.EQUAL)
                .filter(result -> result.state() != RelationResult.State.UNKNOWN)
                .toList();
        this.system = new FaultSystem(this.results, figures);
    }

    private List<Fault> find() {
        List<Fault> faults = new ArrayList<>();
        for (List<Integer> component : components()) {
            faults(component).forEach(fault -> addOrJoin(faults, fault));
        }
        faults.replaceAll(this::atTotal);
        faults.sort(Comparator.comparing(fault -> fault.cell().span()));
        return List.copyOf(faults);
    }

    /** Of equally likely cells none is accused: the mistake shows at the total of the sum that fails. */
    private Fault atTotal(Fault fault) {
        List<Field> left = fault.relation().spec().left();
        if (fault.tied() < 2 || left.size() > 1) {
            return fault;
        }
        Figure total = system.figure(left.get(0).id());
        return new Fault(fault.relation(), total, List.of(), fault.broken(), fault.repairs(), fault.tied());
    }

    /**
     * Two components may be repaired by the same cells, such as the balances of a column and of the totals: one
     * mistake.
     */
    private static void addOrJoin(List<Fault> faults, Fault fault) {
        for (int i = 0; i < faults.size(); i++) {
            Fault known = faults.get(i);
            if (!fault.repairs().isEmpty()
                    && known.cell().equals(fault.cell())
                    && known.others().equals(fault.others())) {
                List<RelationResult> broken = new ArrayList<>(known.broken());
                fault.broken().stream().filter(other -> !broken.contains(other)).forEach(broken::add);
                faults.set(
                        i,
                        new Fault(
                                known.relation(),
                                known.cell(),
                                known.others(),
                                List.copyOf(broken),
                                known.repairs(),
                                known.tied()));
                return;
            }
        }
        faults.add(fault);
    }

    /** Failing relations that share cells, directly or through one another. */
    private List<List<Integer>> components() {
        Set<Integer> failing = new LinkedHashSet<>();
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i).state() == RelationResult.State.FAILS) {
                failing.add(i);
            }
        }
        List<List<Integer>> components = new ArrayList<>();
        while (!failing.isEmpty()) {
            Deque<Integer> open = new ArrayDeque<>(List.of(failing.iterator().next()));
            Set<Integer> component = new LinkedHashSet<>(open);
            while (!open.isEmpty()) {
                for (String cell : system.cellsOf(open.removeFirst())) {
                    for (int next : system.relationsOf(cell)) {
                        if (failing.contains(next) && component.add(next)) {
                            open.addLast(next);
                        }
                    }
                }
            }
            failing.removeAll(component);
            components.add(component.stream().sorted().toList());
        }
        return components;
    }

    private List<Fault> faults(List<Integer> component) {
        for (int size = 1; size <= MOST_CELLS; size++) {
            List<Map<String, BigDecimal>> repairs = new RepairSearch(system, component, size).find();
            if (!repairs.isEmpty()) {
                repairs.sort(Comparator.<Map<String, BigDecimal>>comparingInt(this::cost)
                        .thenComparingInt(this::zeros));
                return faults(component, repairs);
            }
        }
        return component.stream().map(this::unlocated).toList();
    }

    /** No repair was found within the budget: the relation itself is reported, at its total. */
    private Fault unlocated(int relation) {
        RelationResult result = results.get(relation);
        Figure cell = system.figure(result.spec().left().get(0).id());
        return new Fault(result, cell, List.of(), List.of(result), List.of(), 0);
    }

    /**
     * Lower is more likely. A total that alone is off is more likely wrong than an item, and a typing mistake more
     * likely than an unrelated number.
     */
    private int cost(Map<String, BigDecimal> repair) {
        int cost = 0;
        Set<BigDecimal> before = new HashSet<>();
        Set<BigDecimal> after = new HashSet<>();
        for (Map.Entry<String, BigDecimal> change : repair.entrySet()) {
            BigDecimal old = system.value(change.getKey());
            before.add(old);
            after.add(change.getValue());
            cost += system.isTotal(change.getKey()) ? 0 : 4;
            cost -= DigitTypo.isSlip(old, change.getValue())
                    ? CLEARLY
                    : DigitTypo.between(old, change.getValue()) ? 1 : 0;
            cost -= isStated(change.getKey(), change.getValue()) ? STATED : 0;
            cost += isStated(change.getKey(), old) ? STATED : 0;
        }
        return repair.size() > 1 && before.equals(after) ? cost - 6 : cost;
    }

    /** A number that is there is a little likelier wrong than a zero. */
    private int zeros(Map<String, BigDecimal> repair) {
        return (int) repair.keySet().stream()
                .filter(cell -> system.value(cell).signum() == 0)
                .count();
    }

    private boolean isStated(String cell, BigDecimal value) {
        return stated.stream()
                .anyMatch(claim -> claim.spec().main().plus().get(0).id().equals(cell)
                        && claim.quantity().number().compareTo(value) == 0);
    }

    private List<Fault> faults(List<Integer> component, List<Map<String, BigDecimal>> repairs) {
        List<Fault> faults = new ArrayList<>();
        for (List<String> mistake : mistakes(component, repairs.get(0))) {
            List<RelationResult> broken = component.stream()
                    .filter(relation -> mistake.stream().anyMatch(system.cellsOf(relation)::contains))
                    .map(results::get)
                    .toList();
            List<Fault.Repair> own = new ArrayList<>();
            boolean sole = mistake.size() == repairs.get(0).size();
            int best = cost(repairs.get(0));
            int tied = (int) repairs.stream()
                    .filter(repair -> cost(repair) - best < CLEARLY)
                    .count();
            for (Map<String, BigDecimal> repair : sole ? repairs : repairs.subList(0, 1)) {
                List<Fault.Change> changes = repair.entrySet().stream()
                        .filter(change -> sole || mistake.contains(change.getKey()))
                        .map(change -> new Fault.Change(system.figure(change.getKey()), change.getValue()))
                        .toList();
                own.add(new Fault.Repair(changes));
            }
            Figure accused = system.figure(mistake.get(0));
            faults.add(new Fault(
                    relationOf(accused, broken),
                    accused,
                    mistake.subList(1, mistake.size()).stream()
                            .map(system::figure)
                            .toList(),
                    broken,
                    List.copyOf(own),
                    sole && tied > 1 ? tied : 0));
        }
        return faults;
    }

    /** Cells whose changes cancel out in a relation that holds are one mistake; all others are one each. */
    private List<List<String>> mistakes(List<Integer> component, Map<String, BigDecimal> repair) {
        List<List<String>> mistakes = new ArrayList<>();
        for (String cell : new TreeMap<>(repair).keySet()) {
            List<String> joined = new ArrayList<>();
            // One cell may compensate for two unrelated ones.
            for (List<String> mistake : List.copyOf(mistakes)) {
                if (mistake.stream().anyMatch(other -> compensate(cell, other))) {
                    joined.addAll(mistake);
                    mistakes.remove(mistake);
                }
            }
            joined.add(cell);
            mistakes.add(joined);
        }
        // A cell that breaks no relation by itself is changed only to compensate for others.
        List<List<String>> idle = mistakes.stream()
                .filter(mistake -> component.stream()
                        .noneMatch(relation -> mistake.stream().anyMatch(system.cellsOf(relation)::contains)))
                .toList();
        mistakes.removeAll(idle);
        idle.forEach(mistakes.get(0)::addAll);
        return mistakes;
    }

    private boolean compensate(String a, String b) {
        return system.relationsOf(a).stream()
                .filter(relation -> system.cellsOf(relation).contains(b))
                .anyMatch(relation -> results.get(relation).state() == RelationResult.State.HOLDS);
    }

    /** The relation whose total the cell is, or else the first that it breaks. */
    private static RelationResult relationOf(Figure cell, List<RelationResult> broken) {
        return broken.stream()
                .filter(result -> result.spec().left().size() == 1
                        && result.spec().left().get(0).equals(cell.field()))
                .findFirst()
                .orElse(broken.get(0));
    }
}
