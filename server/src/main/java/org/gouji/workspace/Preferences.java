package org.gouji.workspace;

import java.nio.file.Path;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.gouji.check.CheckOptions;
import org.gouji.check.Level;
import org.gouji.compose.TableStyle;

/**
 * What one place says about settings, a {@code .gouji.json} or an editor: most keys are not set.
 *
 * @param levels level by rule id
 * @param mode how much is to be seen
 * @param deadline the local deadline
 * @param organ who reports
 * @param firstPartLength number of characters that 总体情况 should not exceed
 * @param tables how Markdown tables are laid out
 * @param collection the reports of a folder taken together
 * @param suppressions what is not to be shown; empty if the key is not there
 */
public record Preferences(
        Map<String, Level> levels,
        Optional<Mode> mode,
        Optional<MonthDay> deadline,
        OrganSetting organ,
        Optional<Integer> firstPartLength,
        Optional<TableStyle> tables,
        CollectionSetting collection,
        Optional<List<Suppression>> suppressions) {

    /**
     * A rule whose findings are not to be shown.
     *
     * @param rule its id
     * @param file the files that this is about; empty for all
     * @param reason why, never blank
     */
    record Suppression(String rule, Optional<Glob> file, String reason) {

        private boolean isAbout(String path) {
            return file.isEmpty() || file.get().matches(path);
        }
    }

    /** Nothing is said. */
    public static Preferences none() {
        return new Preferences(
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                OrganSetting.none(),
                Optional.empty(),
                Optional.empty(),
                CollectionSetting.none(),
                Optional.empty());
    }

    /** Every key that is silent here says what {@code lower} says. */
    public Preferences over(Preferences lower) {
        Map<String, Level> all = new LinkedHashMap<>(lower.levels);
        all.putAll(levels);
        return new Preferences(
                Map.copyOf(all),
                mode.or(lower::mode),
                deadline.or(lower::deadline),
                organ.over(lower.organ),
                firstPartLength.or(lower::firstPartLength),
                tables.or(lower::tables),
                collection.over(lower.collection),
                suppressions.or(lower::suppressions));
    }

    /** As far as this is about {@code file}; the patterns are relative to {@code folder}. */
    public Preferences about(Path folder, Path file) {
        Path path = file.startsWith(folder) ? folder.relativize(file) : file;
        String steps = StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
        return new Preferences(
                levels,
                mode,
                deadline,
                organ,
                firstPartLength,
                tables,
                collection,
                suppressions.map(all -> all.stream()
                        .filter(suppression -> suppression.isAbout(steps))
                        .map(suppression -> new Suppression(suppression.rule(), Optional.empty(), suppression.reason()))
                        .toList()));
    }

    /** What is to be done, with the usual where this is silent. Suppressions that are about some files are left out. */
    public Settings settings() {
        CheckOptions defaults = CheckOptions.defaults();
        Map<String, String> silenced = suppressions.orElse(List.of()).stream()
                .filter(suppression -> suppression.file().isEmpty())
                .collect(
                        Collectors.toUnmodifiableMap(Suppression::rule, Suppression::reason, (first, second) -> first));
        return new Settings(
                levels,
                mode.orElse(Mode.STANDARD),
                new CheckOptions(
                        deadline,
                        defaults.organKind(),
                        firstPartLength.orElse(defaults.firstPartLength()),
                        collection.repetition().orElse(defaults.repetition())),
                organ,
                tables.orElse(TableStyle.COMPACT),
                silenced);
    }
}
