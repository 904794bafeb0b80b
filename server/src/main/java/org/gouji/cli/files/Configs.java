package org.gouji.cli.files;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gouji.check.Message;
import org.gouji.check.RuleInfo;
import org.gouji.workspace.ConfigFile;
import org.gouji.workspace.ConfigLookup;
import org.gouji.workspace.DraftFiles;
import org.gouji.workspace.FileContent;
import org.gouji.workspace.Preferences;
import org.gouji.workspace.Settings;
import org.gouji.workspace.TextFile;

/** The settings of the files of one run: those of one file named by the user, or the nearest upwards of each. */
public final class Configs {

    private final Environment env;
    private final CliMessages messages;
    private final Set<String> rules;
    private final Consumer<Notice> out;
    private final Map<Path, ConfigFile> read = new LinkedHashMap<>();

    /** What is wrong with the settings goes to {@code out}. */
    public Configs(Environment env, CliMessages messages, List<RuleInfo> rules, Consumer<Notice> out) {
        this.env = env;
        this.messages = messages;
        this.rules = rules.stream().map(RuleInfo::id).collect(Collectors.toSet());
        this.out = out;
    }

    /** True if a file that was read must be corrected. */
    public boolean isAnyBroken() {
        return read.values().stream().anyMatch(ConfigFile::isBroken);
    }

    /** The file that the user named. */
    public ConfigFile named(String name) {
        try {
            Path file = absolute(env.directory().resolve(name));
            return read.computeIfAbsent(file, path -> config(path, name));
        } catch (InvalidPathException e) {
            return read.computeIfAbsent(env.directory(), path -> unreadable(name, "refused.path"));
        }
    }

    /** The settings of each of {@code inputs}; {@code named} is the file that the user named. */
    public Map<Input, Settings> settingsOf(List<Input> inputs, Optional<String> named) {
        Optional<ConfigFile> given = named.map(this::named);
        Path folder = absolute(env.directory().resolve(given.isPresent() ? named.get() : ConfigFile.NAME));
        Path base = Optional.ofNullable(folder.getParent()).orElse(folder);
        ConfigLookup lookup = new ConfigLookup(this::found);
        Map<Input, Settings> settings = new LinkedHashMap<>();
        for (Input input : inputs) {
            Preferences preferences = given.map(config -> config.preferences().about(base, absolute(input.place())))
                    .orElseGet(() -> lookup.about(input.place()));
            settings.put(input, preferences.settings());
        }
        return settings;
    }

    /** The list of organs that the settings of {@code folder} name; {@code named} is the file that the user named. */
    public Optional<Path> units(Path folder, Optional<String> named) {
        Optional<Path> file = named.map(name -> absolute(env.directory().resolve(name)))
                .or(() -> new ConfigLookup(this::found).nearest(folder.resolve(ConfigFile.NAME)));
        return file.flatMap(config -> found(config)
                .flatMap(read -> read.preferences().collection().units())
                .map(units -> config.resolveSibling(units)));
    }

    /** Points by rule that the settings of {@code folder} give. */
    public Map<String, Integer> points(Path folder, Optional<String> named) {
        ConfigLookup lookup = new ConfigLookup(this::found);
        return named.map(this::named)
                .map(ConfigFile::preferences)
                .orElseGet(() -> lookup.about(folder.resolve(ConfigFile.NAME)))
                .collection()
                .points();
    }

    private Optional<ConfigFile> found(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Path directory = absolute(env.directory());
        Path shown = file.startsWith(directory) ? directory.relativize(file) : file;
        return Optional.of(read.computeIfAbsent(file, path -> config(path, shown.toString())));
    }

    private ConfigFile config(Path file, String shown) {
        FileContent content = DraftFiles.read(file, Optional.empty());
        if (content instanceof FileContent.Refusal refusal) {
            return unreadable(shown, refusal.reason().key());
        }
        ConfigFile config = ConfigFile.parse(((TextFile) content).text(), rules);
        for (ConfigFile.Problem problem : config.problems()) {
            Notice.Kind kind = problem.broken() ? Notice.Kind.CONFIG_ERROR : Notice.Kind.CONFIG_WARNING;
            String place = shown + ":" + problem.line() + ":" + problem.column();
            out.accept(new Notice(kind, place, Optional.empty(), messages.rule(problem.message())));
        }
        return config;
    }

    private ConfigFile unreadable(String shown, String key) {
        out.accept(new Notice(Notice.Kind.CONFIG_ERROR, shown, Optional.empty(), messages.text(key)));
        return ConfigFile.unreadable(Message.of(key));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
