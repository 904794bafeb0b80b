package org.gouji.cli;

import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.gouji.check.RuleInfo;
import org.gouji.check.engine.RuleSet;
import org.gouji.cli.files.CliMessages;
import org.gouji.cli.files.Console;
import org.gouji.cli.files.Environment;
import org.gouji.compose.Skeleton;
import org.gouji.draft.Table;
import org.gouji.form.Forms;
import org.gouji.lsp.CdsTrainingRun;
import org.gouji.lsp.StdioServer;
import org.gouji.lsp.transport.LanguageChoice;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.ReportAnalyzer;

/** The way in from the command line. */
public final class Main {

    private static final String TRAIN_CDS = "train-cds";
    private static final String LOG_FORMAT = "java.util.logging.SimpleFormatter.format";

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        if (startsServer(args) && !asksForHelp(args)) {
            // Before the parser is loaded. Whatever follows, such as the --stdio of some editors, says nothing new.
            LanguageChoice language = new LanguageChoice(language(args), Environment.locale(System.getenv()));
            System.exit(StdioServer.run(System.in, StdioServer.standardOutput(), language));
        }
        if (args.length == 1 && args[0].equals(TRAIN_CDS)) {
            trainCds();
            return;
        }
        if (System.getProperty(LOG_FORMAT) == null) {
            // A rule that fails is one line for the user, without the stack trace that a log would have.
            System.setProperty(LOG_FORMAT, "gouji: %5$s%n");
        }
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(run(args, System.in, out, err, Environment.ofProcess()));
    }

    /**
     * Runs one command.
     *
     * @return 0; 1 if something was found; 2 if the arguments are wrong or something could not be read
     */
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err, Environment env) {
        List<RuleInfo> rules = List.copyOf(RuleSet.infos().values());
        Supplier<DocumentAnalyzer> analyst = () -> ReportAnalyzer.ofFiles(Forms.official());
        return run(args, in, out, err, env, new CommandTree.Product(version(), rules, Forms::official, analyst));
    }

    static int run(
            String[] args,
            InputStream in,
            OutputStream out,
            OutputStream err,
            Environment env,
            CommandTree.Product product) {
        CliMessages messages = CliMessages.in(language(args).orElseGet(env::locale));
        Console console = Console.of(in, out, err, env);
        return new CommandTree(console, env, messages, product).execute(args);
    }

    /** Uses the classes that a start needs, for the launcher's archive of them: an editor's session and one check. Not a
     * command for users. */
    private static void trainCds() {
        String report = Skeleton.of(Forms.official().newest(), "青岚市水务局", 2023, Table.Notation.PIPE)
                .text("\n")
                .replaceFirst("\\| 0 ", "| 7 ");
        CdsTrainingRun.play(report);
        InputStream in = new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8));
        OutputStream nowhere = OutputStream.nullOutputStream();
        run(new String[] {"check", "--stdin-name", "a.md", "-"}, in, nowhere, nowhere, Environment.ofProcess());
    }

    /** True for {@code lsp}, with or without {@code --lang} before it. */
    private static boolean startsServer(String[] args) {
        int first = args.length > 0 && args[0].equals("--lang")
                ? 2
                : args.length > 0 && args[0].startsWith("--lang=") ? 1 : 0;
        return args.length > first && args[first].equals("lsp");
    }

    private static boolean asksForHelp(String[] args) {
        return Arrays.stream(args).anyMatch(arg -> arg.equals("-h") || arg.equals("--help"));
    }

    /** The language that {@code --lang} asks for, wherever it stands. */
    private static Optional<Locale> language(String[] args) {
        List<String> all = Arrays.asList(args);
        for (int i = 0; i < all.size() && !all.get(i).equals("--"); i++) {
            String arg = all.get(i);
            boolean apart = arg.equals("--lang") && i + 1 < all.size();
            if (apart || arg.startsWith("--lang=")) {
                String value = apart ? all.get(i + 1) : arg.substring("--lang=".length());
                return Optional.of("en".equalsIgnoreCase(value) ? Locale.ENGLISH : Locale.CHINESE);
            }
        }
        return Optional.empty();
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(unpacked)" : version;
    }
}
