package org.gouji.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gouji.check.Level;
import org.gouji.check.RuleInfo;
import org.gouji.cli.files.CliMessages;
import org.gouji.cli.files.Console;
import org.gouji.cli.files.Environment;
import org.gouji.cli.output.TerminalText;
import org.gouji.form.Forms;
import org.gouji.lsp.StdioServer;
import org.gouji.lsp.transport.LanguageChoice;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.Encodings;
import org.gouji.workspace.Mode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The commands and their options. Their texts stand in the bundle. */
@Command(name = "gouji", mixinStandardHelpOptions = true)
final class CommandTree {

    private final Console console;
    private final Environment env;
    private final CliMessages messages;
    private final Product product;

    /**
     * What the commands work with.
     *
     * @param version of the program
     * @param rules every rule, in the order of the catalogue
     * @param forms loaded only when a report is to be written
     * @param analyst made only when something is to be checked: that loads the forms
     */
    record Product(String version, List<RuleInfo> rules, Supplier<Forms> forms, Supplier<DocumentAnalyzer> analyst) {}

    CommandTree(Console console, Environment env, CliMessages messages, Product product) {
        this.console = console;
        this.env = env;
        this.messages = messages;
        this.product = product;
    }

    /** Parses {@code args} and does what they say; the exit code. */
    int execute(String... args) {
        PrintWriter out = console.text(env.out());
        CommandProblems problems = new CommandProblems(console, env, messages, List.of(args));
        CommandLine line = new FolderCommands(console, env, messages, product)
                .addTo(new CommandLine(this))
                .setResourceBundle(messages.bundle().resources())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setAdjustLineBreaksForWideCJKCharacters(true)
                .setUsageHelpWidth(96)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(out)
                .setErr(console.err())
                .registerConverter(Level.class, CommandTree::shownLevel)
                .registerConverter(Mode.class, name -> Mode.byName(name).orElseThrow(CommandTree::unsuitable))
                .registerConverter(Charset.class, name -> Encodings.byName(name).orElseThrow(CommandTree::unsuitable))
                .setParameterExceptionHandler((e, given) -> problems.misused(e))
                .setExecutionExceptionHandler((e, command, parsed) -> problems.failed(e));
        line.getCommandSpec().version("gouji " + product.version());
        int code = line.execute(args);
        out.flush();
        console.err().flush();
        return code;
    }

    /** Read before anything is parsed, because it decides in which language mistakes are reported; here it is checked. */
    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang", scope = ScopeType.INHERIT)
    void language(Language language) {}

    @Command(name = "check", mixinStandardHelpOptions = true)
    int check(
            @Option(
                            names = "--format",
                            paramLabel = "text|json|ndjson|sarif",
                            descriptionKey = "format",
                            defaultValue = "text")
                    CheckRequest.Format format,
            @Option(
                            names = "--level",
                            paramLabel = "error|warning|info|hint",
                            descriptionKey = "level",
                            defaultValue = "warning")
                    Level level,
            @Option(names = "--mode", paramLabel = "quiet|standard|strict", descriptionKey = "mode")
                    Optional<Mode> mode,
            @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config") Optional<String> config,
            @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "encoding") Optional<Charset> encoding,
            @Option(names = "--stdin-name", paramLabel = "NAME", descriptionKey = "stdin-name")
                    Optional<String> stdinName,
            @Option(
                            names = "--color",
                            paramLabel = "auto|always|never",
                            descriptionKey = "color",
                            defaultValue = "auto")
                    CheckRequest.Colour colour,
            @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs") Optional<Integer> jobs,
            @Option(names = "--max-findings", paramLabel = "N", descriptionKey = "max-findings")
                    Optional<Integer> maxFindings,
            @Option(names = "--follow-links", descriptionKey = "follow-links") boolean followLinks,
            @Parameters(paramLabel = "PATH", descriptionKey = "path", arity = "1..*") List<String> paths) {
        CheckRequest request = new CheckRequest(
                format, level, mode, config, encoding, stdinName, colour, jobs, maxFindings, followLinks, paths);
        return new CheckRun(console, env, messages, product.rules(), product.version(), request).run(product.analyst());
    }

    @Command(name = "fix", mixinStandardHelpOptions = true)
    int fix(
            @Option(names = "--diff", descriptionKey = "diff") boolean diff,
            @Option(names = "--write", descriptionKey = "write") boolean write,
            @Option(names = "--rule", paramLabel = "ID", split = ",", descriptionKey = "rule") List<String> ids,
            @Option(names = "--force", descriptionKey = "force") boolean force,
            @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config") Optional<String> config,
            @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "encoding") Optional<Charset> encoding,
            @Option(names = "--stdin-name", paramLabel = "NAME", descriptionKey = "stdin-name")
                    Optional<String> stdinName,
            @Option(names = "--follow-links", descriptionKey = "follow-links") boolean followLinks,
            @Parameters(paramLabel = "PATH", descriptionKey = "path", arity = "1..*") List<String> paths) {
        Set<String> rules = ids == null ? Set.of() : Set.copyOf(ids);
        for (String id : rules) {
            if (product.rules().stream().noneMatch(rule -> rule.id().equals(id))) {
                console.err().println(new TerminalText(env.err()).line(messages.text("rules.unknown", id)));
                return 2;
            }
        }
        RewriteRun.Request request =
                new RewriteRun.Request(diff, write, config, encoding, force, stdinName, followLinks, paths);
        DocumentAnalyzer analyst = product.analyst().get();
        return new RewriteRun(console, env, messages, product.rules(), request)
                .run(
                        Rewrite.fixing(analyst, rules),
                        Optional.of(reader -> new OfficeRewrite(analyst, reader, rules, force)));
    }

    @Command(name = "format", mixinStandardHelpOptions = true)
    int format(
            @Option(names = "--diff", descriptionKey = "diff") boolean diff,
            @Option(names = "--write", descriptionKey = "write") boolean write,
            @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "encoding") Optional<Charset> encoding,
            @Option(names = "--stdin-name", paramLabel = "NAME", descriptionKey = "stdin-name")
                    Optional<String> stdinName,
            @Option(names = "--follow-links", descriptionKey = "follow-links") boolean followLinks,
            @Parameters(paramLabel = "PATH", descriptionKey = "path", arity = "1..*") List<String> paths) {
        RewriteRun.Request request =
                new RewriteRun.Request(diff, write, Optional.empty(), encoding, false, stdinName, followLinks, paths);
        return new RewriteRun(console, env, messages, product.rules(), request)
                .run(Rewrite.formatting(product.analyst().get()));
    }

    @Command(name = "annotate", mixinStandardHelpOptions = true)
    int annotate(
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            descriptionKey = "output")
                    Optional<String> output,
            @Option(names = "--clear", descriptionKey = "clear") boolean clear,
            @Option(
                            names = "--level",
                            paramLabel = "error|warning|info|hint",
                            descriptionKey = "level",
                            defaultValue = "info")
                    Level level,
            @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config") Optional<String> config,
            @Option(names = "--force", descriptionKey = "force") boolean force,
            @Parameters(paramLabel = "PATH", descriptionKey = "path", arity = "1..*") List<String> paths) {
        AnnotateRun.Request request = new AnnotateRun.Request(output, clear, level, config, force, paths);
        return new AnnotateRun(console, env, messages, product.rules(), request)
                .run(product.analyst().get());
    }

    @Command(name = "export", mixinStandardHelpOptions = true)
    int export(
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            descriptionKey = "output",
                            required = true)
                    String output,
            @Option(names = "--to", paramLabel = "docx|html|md", descriptionKey = "to")
                    Optional<PublishRun.Format> format,
            @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "encoding") Optional<Charset> encoding,
            @Parameters(paramLabel = "FILE", descriptionKey = "path") String path) {
        PublishRun.Request request = new PublishRun.Request(path, output, format, encoding);
        return new PublishRun(console, env, messages, request)
                .run(product.analyst().get());
    }

    @Command(name = "import", mixinStandardHelpOptions = true)
    int importDraft(
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            descriptionKey = "output",
                            required = true)
                    String output,
            @Parameters(paramLabel = "FILE", descriptionKey = "path") String path) {
        PublishRun.Request request =
                new PublishRun.Request(path, output, Optional.of(PublishRun.Format.MD), Optional.empty());
        return new PublishRun(console, env, messages, request)
                .run(product.analyst().get());
    }

    @Command(name = "new", mixinStandardHelpOptions = true)
    int create(
            @Option(names = "--organ", paramLabel = "NAME", descriptionKey = "organ") Optional<String> organ,
            @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year") Optional<Integer> year,
            @Option(names = "--from", paramLabel = "FILE", descriptionKey = "from") Optional<String> from,
            @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "encoding") Optional<Charset> encoding,
            @Option(names = "--keep-prose", descriptionKey = "keep-prose") boolean keepProse,
            @Option(names = "--layout", paramLabel = "md|tab", descriptionKey = "layout")
                    Optional<NewRequest.Layout> layout,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            descriptionKey = "output")
                    Optional<String> output) {
        NewRequest request = new NewRequest(organ, year, from, encoding, keepProse, layout, output);
        return new NewRun(console, env, messages, request)
                .run(product.analyst(), product.forms().get());
    }

    @Command(name = "rules", mixinStandardHelpOptions = true)
    int rules(
            @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format", defaultValue = "text")
                    RulesFormat format,
            @Option(names = "--schema", descriptionKey = "schema") boolean schema,
            @Parameters(paramLabel = "ID", descriptionKey = "id", arity = "0..1") Optional<String> id) {
        return new RulesRun(console, env, messages).run(product.rules(), format == RulesFormat.JSON, schema, id);
    }

    @Command(name = "lsp", mixinStandardHelpOptions = true)
    int lsp() {
        return StdioServer.run(console.in(), console.out(), new LanguageChoice(Optional.empty(), messages.locale()));
    }

    private static Level shownLevel(String word) {
        return Level.ofWord(word).filter(level -> level != Level.OFF).orElseThrow(CommandTree::unsuitable);
    }

    private static TypeConversionException unsuitable() {
        return new TypeConversionException("");
    }

    /** The languages to choose from. */
    enum Language {
        /** Chinese. */
        ZH,
        /** English. */
        EN
    }

    /** How to list the rules. */
    enum RulesFormat {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON
    }
}
