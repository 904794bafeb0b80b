package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.gouji.cli.files.Environment;
import org.gouji.form.Forms;

/** One run of the command line within this process. */
record CliRun(int code, String out, String err) {

    static CliRun in(Path folder, String... args) {
        return in(Map.of(), folder, "", args);
    }

    static CliRun in(Map<String, String> variables, Path folder, String input, String... args) {
        return in(env(folder, StandardCharsets.UTF_8).withVariables(variables), input, args);
    }

    /** With the real rules instead of invented ones. */
    static CliRun real(Path folder, String input, String... args) {
        Environment env = env(folder, StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(args, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, env);
        CliRun run = new CliRun(code, out.toString(env.out()), err.toString(env.err()));
        assertThat(run.err()).as("rules that failed").doesNotContain("程序内部出错", "failed on this file");
        return run;
    }

    static CliRun in(Environment env, String input, String... args) {
        CommandTree.Product product = new CommandTree.Product(
                "1.2.3", FakeDocumentAnalyzer.RULES, Forms::official, FakeDocumentAnalyzer::new);
        return of(product, env, input, args);
    }

    /** With rules of the test's own. */
    static CliRun of(CommandTree.Product product, Environment env, String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                args, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, env, product);
        return new CliRun(code, out.toString(env.out()), err.toString(env.err()));
    }

    static Environment env(Path folder, Charset charset) {
        return new Environment(Map.of(), folder, charset, charset, false, false);
    }
}
