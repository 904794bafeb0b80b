package org.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.form.AspectSpec;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.form.GridCell;
import org.gouji.form.LabelVariant;
import org.gouji.form.RowSpec;
import org.gouji.form.SectionSpec;
import org.gouji.form.TableSpec;
import org.gouji.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a form says stands in the forms alone: no string or message of the server or of the VS Code client is a label, a heading, a
 * title or the id of a table, a row or a value, or has a long label in it.
 */
class FormFactsTest {

    private static final Path SERVER = Path.of("src/main/java");
    private static final Path CLIENT = Path.of("../client-vscode");
    private static final Pattern JAVA = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern SCRIPT =
            Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"|'((?:[^'\\\\\\n]|\\\\.)*)'|`([^`]*)`");
    private static final Pattern COMMENT = Pattern.compile("^\\s*(?:\\*|//|/\\*)");
    private static final Pattern NUMBER = Pattern.compile("^(?:\\([一二三四五六七八九十]+\\)|[一二三四五六七八九十]+、|[0-9]+\\.)");

    /** A shorter label, such as 行政复议, is also a word of the language, and may be part of one. */
    private static final int LONG_LABEL = 5;

    /** Labels that are the law's own terms, and mean its objects wherever they are used. */
    private static final Set<String> TERMS_OF_LAW =
            Set.of("规范性文件", "行政规范性文件", "行政事业性收费", "政府信息公开工作年度报告", "年政府信息公开工作年度报告");

    private static final Set<String> EXCEPTIONS = Set.of(
            // How sentences count applications with the wrong unit: 依申请公开 is the common word for them there.
            "UnitTiao.java");

    private final Set<String> labels = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> tables = new HashSet<>();

    FormFactsTest() {
        Forms.official().all().forEach(this::collect);
    }

    private void collect(Form form) {
        addLabel(form.titleTail());
        addLabel(form.titleTail().substring(1));
        for (SectionSpec section : form.sections()) {
            addLabel(section.heading());
            Stream.of(section.accepted(), section.near(), section.wrong())
                    .flatMap(List::stream)
                    .filter(heading -> heading.length() >= LONG_LABEL)
                    .forEach(this::addLabel);
            section.aspects().stream().map(AspectSpec::name).forEach(this::addLabel);
        }
        for (TableSpec table : form.tables()) {
            ids.add(table.id());
            tables.add(table.id());
            table.grid().stream()
                    .flatMap(row -> row.cells().stream())
                    .map(GridCell::text)
                    .forEach(this::addLabel);
            for (RowSpec row : table.rows()) {
                ids.add(table.id() + "." + row.id());
                // N, C, licence: an id of one letter or one English word is the form's only behind that of its table.
                if (row.id().matches("[A-Z][0-9].*")) {
                    ids.add(row.id());
                }
                row.fields().forEach(field -> ids.add(field.id()));
                row.fields().stream()
                        .map(field -> field.column())
                        .filter(column -> column.contains("."))
                        .forEach(ids::add);
            }
        }
        form.variants().stream().map(LabelVariant::text).forEach(this::addLabel);
    }

    private void addLabel(String label) {
        String text = Normalizer.label(label);
        labels.add(text);
        labels.add(NUMBER.matcher(text).replaceFirst(""));
        labels.removeIf(known -> known.length() < 2);
    }

    @Test
    void theServerNamesNothingOfAForm() {
        assertThat(found(SERVER, JAVA, ".java")).isEmpty();
    }

    @Test
    void theClientNamesNothingOfAForm() {
        assertThat(found(CLIENT.resolve("src"), SCRIPT, ".ts")).isEmpty();
        assertThat(found(CLIENT.resolve("media"), SCRIPT, ".js")).isEmpty();
    }

    /** A short label, such as 总计, is a word that a message may need; with its number it is the form's. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/resources/org/gouji/assist",
                "src/main/resources/org/gouji/check",
                "src/main/resources/org/gouji/cli",
                "src/main/resources/org/gouji/lsp"
            })
    void noMessageNamesAnythingOfAForm(String folder) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path bundle : files(Path.of(folder), ".properties")) {
            Properties messages = new Properties();
            try (Reader reader = Files.newBufferedReader(bundle)) {
                messages.load(reader);
            }
            messages.stringPropertyNames().stream()
                    .filter(key -> hasId(key) || quotesALabel(messages.getProperty(key)))
                    .forEach(key -> found.add(bundle.getFileName() + ": " + key + "=" + messages.getProperty(key)));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noTextOfTheClientNamesAnythingOfAForm() throws IOException {
        List<Path> texts = new ArrayList<>(files(CLIENT.resolve("l10n"), ".json"));
        texts.addAll(files(CLIENT.resolve("syntaxes"), ".json"));
        texts.addAll(List.of(
                CLIENT.resolve("package.json"),
                CLIENT.resolve("package.nls.json"),
                CLIENT.resolve("package.nls.zh-cn.json"),
                CLIENT.resolve("language-configuration.json")));
        List<String> found = new ArrayList<>();
        for (Path text : texts) {
            JAVA.matcher(Files.readString(text))
                    .results()
                    .map(FormFactsTest::content)
                    .filter(string -> ids.contains(string) && string.length() > 1 || quotesALabel(string))
                    .forEach(string -> found.add(text.getFileName() + ": " + string));
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"（七）总计填 {1},true", "多于对外公开总数量 {2} 件,true", "行政规范性文件应填0,false", "办理结果总计,false", "总计填 {1},false"})
    void knowsQuotedLabels(String message, boolean expected) {
        assertThat(quotesALabel(message)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"counts.T3.N,true", "counts.T4.total,true", "sum-row.title,false", "offer.other,false"})
    void knowsIdsInKeys(String key, boolean expected) {
        assertThat(hasId(key)).isEqualTo(expected);
    }

    private boolean hasId(String key) {
        return Arrays.stream(key.split("\\.")).anyMatch(tables::contains);
    }

    private boolean quotesALabel(String message) {
        String text = Normalizer.label(message);
        return labels.stream()
                .filter(label -> label.length() >= LONG_LABEL)
                .filter(label -> !TERMS_OF_LAW.contains(label))
                .anyMatch(text::contains);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "总计,true",
        "（七）总计,true",
        "(七) 总计,true",
        "3.其他,true",
        "总体情况,true",
        "无其他需要报告的事项。,true",
        "T4,true",
        "T2.fee.amount,true",
        "T3.R,true",
        "R6,true",
        "review.total,true",
        "年政府信息公开工作年度报告,true",
        "《中华人民共和国行政复议法》,false",
        "未收到,false",
        "other,false",
        "Title,false"
    })
    void knowsLiteralsOfAForm(String literal, boolean expected) {
        assertThat(isOfAForm(literal)).isEqualTo(expected);
    }

    private List<String> found(Path folder, Pattern literal, String ending) {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(ending)
                            && !EXCEPTIONS.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
            assertThat(sources).isNotEmpty();
            for (Path source : sources) {
                for (String line : Files.readAllLines(source)) {
                    if (!COMMENT.matcher(line).find()) {
                        literal.matcher(line)
                                .results()
                                .map(FormFactsTest::content)
                                .filter(this::isOfAForm)
                                .forEach(text -> found.add(source.getFileName() + ": " + text));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static String content(MatchResult literal) {
        return Arrays.stream(new int[] {1, 2, 3})
                .filter(group -> group <= literal.groupCount())
                .mapToObj(group -> Optional.ofNullable(literal.group(group)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private boolean isOfAForm(String literal) {
        String text = Normalizer.label(literal);
        return ids.contains(literal)
                || literal.matches("T[0-9]\\..*")
                || labels.contains(text)
                || labels.stream().anyMatch(label -> label.length() >= LONG_LABEL && text.contains(label));
    }
}
