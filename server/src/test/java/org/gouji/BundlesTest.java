package org.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.check.engine.RuleSet;
import org.gouji.document.DocumentContent;
import org.gouji.workspace.FileContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every message exists in Chinese and in English, and every key in the bundles is used. */
class BundlesTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "gouji");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");
    private static final Pattern LINE = Pattern.compile("(?m)^([^#\\s=]+)=(.*)$");

    @ParameterizedTest
    @ValueSource(strings = {"check", "cli", "lsp"})
    void bothLanguagesHaveTheSameKeysAndPlaces(String bundle) throws IOException {
        Map<String, String> chinese = read(bundle, "messages.properties");
        Map<String, String> english = read(bundle, "messages_en.properties");

        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        for (String key : chinese.keySet()) {
            assertThat(places(english.get(key))).as(key).isEqualTo(places(chinese.get(key)));
            assertThat(chinese.get(key)).as(key).isNotBlank();
            assertThat(english.get(key)).as(key).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "lsp"})
    void everyTextIsAPattern(String bundle) throws IOException {
        for (String file : List.of("messages.properties", "messages_en.properties")) {
            read(bundle, file).forEach((key, text) -> {
                String shown = MessageFormat.format(text, "甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬");
                assertThat(shown).as(key).doesNotContain("{", "}");
                assertThat(text.replace("''", ""))
                        .as("quotation marks of " + key)
                        .doesNotContain("'");
            });
        }
    }

    @Test
    void everyRuleHasANameAndAMessage() throws IOException {
        Set<String> keys = read("check", "messages.properties").keySet();
        String sources = sources();
        for (String id : RuleSet.infos().keySet()) {
            assertThat(keys).contains(id + ".title");
            assertThat(keys).as(id).anyMatch(key -> key.equals(id + ".message") || key.startsWith(id + ".message."));
        }
        for (String key : keys) {
            int dot = key.indexOf('.');
            String id = key.substring(0, dot);
            String rest = key.substring(dot + 1);
            boolean ofRule = RuleSet.infos().containsKey(id);
            boolean said = sources.contains('"' + key + '"')
                    || ofRule && Set.of("title", "description").contains(rest)
                    || ofRule && isSaid(rest, sources);
            assertThat(said).as("is used: " + key).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cli", "lsp"})
    void everyTextOfADoorIsSaid(String bundle) throws IOException {
        String sources = sources();
        // Put together from an enum or a number, or asked for by the parser of arguments.
        Pattern byParts = Pattern.compile(
                "(level|grade|refused|rewrite|count|note)\\..*|(annotate.written|publish.comments)\\..*|.*[uU]sage.*|mixinStandardHelpOptions\\..*|gouji\\..*|lang");
        for (String key : read(bundle, "messages.properties").keySet()) {
            assertThat(sources.contains('"' + key + '"')
                            || bundle.equals("cli") && byParts.matcher(key).matches()
                            || isOfAFile(key))
                    .as("is used: " + key)
                    .isTrue();
        }
    }

    /** Why a file was not read, or what is to be known of how it was: put together from these constants. */
    private static boolean isOfAFile(String key) {
        Stream<String> reasons = Stream.of(FileContent.Reason.values()).map(reason -> "refused." + reason.name());
        Stream<String> notes = Stream.of(DocumentContent.Note.values()).map(note -> "note." + note.name());
        return Stream.concat(reasons, notes)
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .anyMatch(key::equals);
    }

    @Test
    void everyReasonAndNoteOfAFileHasAText() throws IOException {
        for (String bundle : List.of("cli", "lsp")) {
            Set<String> keys = read(bundle, "messages.properties").keySet();
            assertThat(keys.stream().filter(BundlesTest::isOfAFile))
                    .as(bundle)
                    .hasSize(FileContent.Reason.values().length + DocumentContent.Note.values().length);
        }
    }

    @Test
    void whatIsAskedForIsThere() throws IOException {
        Set<String> keys = Stream.of("check", "cli", "lsp")
                .flatMap(bundle -> read(bundle, "messages.properties").keySet().stream())
                .collect(Collectors.toSet());
        Matcher asked = Pattern.compile("(?:Message\\.of|words\\.text)\\(\\s*\"([a-z0-9.-]+)\"[,)]")
                .matcher(sources());
        while (asked.find()) {
            assertThat(keys).contains(asked.group(1));
        }
    }

    /** A suffix is written out, or its end or its beginning is, beside a word that comes from elsewhere. */
    private static boolean isSaid(String suffix, String sources) {
        int last = suffix.lastIndexOf('.');
        return sources.contains('"' + suffix + '"')
                || sources.contains('.' + suffix + '"')
                || last > 0
                        && (sources.contains('"' + suffix.substring(last) + '"')
                                || sources.contains('"' + suffix.substring(0, last + 1) + '"'));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> read(String bundle, String file) {
        try {
            Map<String, String> texts = new TreeMap<>();
            Matcher line =
                    LINE.matcher(Files.readString(RESOURCES.resolve(bundle).resolve(file), StandardCharsets.UTF_8));
            while (line.find()) {
                assertThat(texts.put(line.group(1), line.group(2)))
                        .as("second " + line.group(1))
                        .isNull();
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
