package org.gouji.lsp.features;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.gouji.assist.completion.CompletionContext;
import org.gouji.assist.completion.ReportName;
import org.gouji.check.Messages;
import org.gouji.check.engine.RuleSet;
import org.gouji.facts.Neighbour;
import org.gouji.lsp.documents.ServerContext;
import org.gouji.report.Identity;
import org.gouji.report.Report;
import org.gouji.workspace.DocumentUri;
import org.gouji.workspace.OpenDraft;

/** What a document's settings, its name and the reports beside it say about a report that is only begun. */
final class CompletionContextReader {

    private final Supplier<ServerContext> context;

    /** For the documents of {@code context}. */
    CompletionContextReader(Supplier<ServerContext> context) {
        this.context = context;
    }

    /** What is known of {@code open} besides its text. A report that names its organ and its year needs no more. */
    CompletionContext of(OpenReport open) {
        Optional<String> organ = Optional.empty();
        ReportName name = ReportName.of(new DocumentUri(open.draft().uri()).segments());
        Identity own = open.report().identity();
        if (own.organ().isEmpty() || own.year().isEmpty()) {
            organ = open.draft().settings().organ().name().or(name::organ).or(() -> beside(open.draft()));
        }
        return new CompletionContext(
                organ,
                name.year(),
                name.named(),
                open.draft().settings().options().deadline(),
                LocalDate.now(),
                () -> rules(open.capabilities().locale()),
                open.draft().analysis().lastYear().map(Neighbour::facts));
    }

    /** The organ of the open reports in the same folder, if they are all of one. */
    private Optional<String> beside(OpenDraft draft) {
        String folder = new DocumentUri(draft.uri()).folder();
        List<String> organs = context.get().documents().snapshot().drafts().values().stream()
                .filter(other -> !other.uri().equals(draft.uri()))
                .filter(other -> !folder.isEmpty()
                        && new DocumentUri(other.uri()).folder().equals(folder))
                .map(other -> other.analysis().report())
                .filter(Report::isReport)
                .flatMap(report -> report.identity().organ().map(Identity.Named::name).stream())
                .distinct()
                .toList();
        return organs.size() == 1 ? Optional.of(organs.get(0)) : Optional.empty();
    }

    private static Map<String, String> rules(Locale locale) {
        Messages messages = Messages.in(locale);
        Map<String, String> rules = new LinkedHashMap<>();
        RuleSet.infos().keySet().forEach(id -> rules.put(id, messages.text(id + ".title")));
        return rules;
    }
}
