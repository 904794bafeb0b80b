package org.gouji.lsp.features;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.assist.HoverContent;
import org.gouji.check.Finding;
import org.gouji.check.Messages;
import org.gouji.check.RulePages;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.gouji.report.CellAt;
import org.gouji.report.Figure;
import org.gouji.workspace.Analysis.Shown;
import org.jspecify.annotations.Nullable;

/** What the pointer rests on: a cell, a row, a heading, and the rules that have found something there. */
public final class Hovers implements Feature {

    private final RequestRunner runner;

    /** Gets its answers from {@code runner}. */
    public Hovers(RequestRunner runner) {
        this.runner = runner;
    }

    @Override
    public void announce(ClientCapabilities capabilities, JsonObject server) {
        if (capabilities.asks("hover")) {
            server.addProperty("hoverProvider", true);
        }
    }

    /** What is known of this place. */
    @JsonRequest("textDocument/hover")
    public CompletableFuture<@Nullable Hover> hover(HoverParams params) {
        return runner.one(
                params.getTextDocument(),
                open -> hover(open, open.offset(params.getPosition()))
                        .map(hover -> new Hover(
                                content(open.capabilities(), hover),
                                open.positions().range(hover.span()))));
    }

    private static Optional<HoverContent> hover(OpenReport open, int offset) {
        List<Finding> findings = open.draft().findings().stream()
                .map(Shown::finding)
                .filter(finding -> finding.span().touches(offset))
                .toList();
        Messages messages = Messages.in(open.capabilities().locale());
        List<String> rules = findings.stream()
                .map(Finding::rule)
                .distinct()
                .map(rule -> rule(open, messages, rule))
                .toList();
        Optional<HoverContent> hover = HoverContent.at(open.report(), offset, open.messages())
                .map(content -> content.with(lastYear(open, offset).stream().toList()));
        if (hover.isPresent() || rules.isEmpty()) {
            return hover.map(found -> found.with(rules));
        }
        // A finding may cover pages; what is said of it is said of this place.
        return Optional.of(new HoverContent(findings.get(0).span(), rules.get(0), rules.subList(1, rules.size())));
    }

    /** Last year's number in the cell at {@code offset}, and how it has changed. */
    private static Optional<String> lastYear(OpenReport open, int offset) {
        return open.draft()
                .analysis()
                .lastYear()
                .flatMap(before -> CellAt.of(open.report(), offset)
                        .flatMap(cell -> before.facts()
                                .cells()
                                .number(cell.figure().field().id())
                                .map(number -> change(open, before.facts().year(), number, cell.figure()))));
    }

    private static String change(OpenReport open, int year, BigDecimal before, Figure cell) {
        String then = before.toPlainString();
        return cell.value()
                .asNumber()
                .map(now -> now.subtract(before))
                .map(change -> open.messages()
                        .text(
                                "lastyear.change",
                                String.valueOf(year),
                                then,
                                (change.signum() > 0 ? "+" : "") + change.toPlainString()))
                .orElseGet(() -> open.messages().text("lastyear", String.valueOf(year), then));
    }

    /** Its name, and the first sentence of its page. */
    private static String rule(OpenReport open, Messages messages, String rule) {
        String name = open.messages().text("rule", rule, messages.text(rule + ".title"));
        return RulePages.gist(rule, open.capabilities().locale())
                .filter(gist -> !gist.isEmpty())
                .map(gist -> name + " — " + gist)
                .orElse(name);
    }

    private static MarkupContent content(ClientCapabilities capabilities, HoverContent hover) {
        String format = capabilities.format("textDocument.hover.contentFormat");
        return new MarkupContent(format, format.equals(MarkupKind.MARKDOWN) ? markdown(hover) : plain(hover));
    }

    private static String plain(HoverContent hover) {
        String terms = hover.table().stream()
                .map(term -> "\n  " + term.name() + "  " + term.number())
                .collect(Collectors.joining());
        String lines =
                hover.lines().isEmpty() ? hover.title() : hover.title() + "\n" + String.join("\n", hover.lines());
        return lines + terms;
    }

    private static String markdown(HoverContent hover) {
        String lines =
                hover.lines().stream().map(line -> "\n- " + escaped(line)).collect(Collectors.joining());
        return "**" + escaped(hover.title()) + "**" + (lines.isEmpty() ? "" : "\n" + lines) + table(hover);
    }

    private static String table(HoverContent hover) {
        return hover.table().isEmpty()
                ? ""
                : hover.table().stream()
                        .map(term -> "\n| " + escaped(term.name()) + " | " + escaped(term.number()) + " |")
                        .collect(Collectors.joining("", "\n\n|  |  |\n| --- | ---: |", ""));
    }

    /** Nothing in a text is a mark. */
    static String escaped(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>#|~&])", "\\\\$1");
    }
}
