package org.gouji.workspace;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.check.engine.RuleSet;
import org.gouji.text.Text;

/**
 * Where the settings of documents in an editor come from: the nearest {@code .gouji.json}, as it is in the editor if it
 * is open there and else as on disk, and below it what the editor itself has set.
 *
 * <p>Immutable but for what it has read, which is kept until {@link #reread()}. Making one reads nothing, so that the
 * thread that takes messages may; the files are read by whoever asks first for {@link #settingsOf}.
 */
public final class Configuration {

    private final String editor;
    private final List<Path> folders;
    private final Map<Path, Text> open;
    private final ConfigLookup disk;
    private final ConfigLookup lookup;
    private Optional<ConfigFile> editorRead = Optional.empty();

    private Configuration(String editor, List<Path> folders, Map<Path, Text> open, ConfigLookup disk) {
        this.editor = editor;
        this.folders = List.copyOf(folders);
        this.open = Map.copyOf(open);
        this.disk = disk;
        this.lookup = new ConfigLookup(this::read);
    }

    /** Nothing is set, nothing is open. */
    public static Configuration none() {
        return new Configuration("{}", List.of(), Map.of(), new ConfigLookup(Configuration::onDisk));
    }

    /** The JSON that the editor gave for its settings. */
    public String editor() {
        return editor;
    }

    /** With other settings of the editor: the same keys as in a file, in JSON. */
    public Configuration withEditor(String json) {
        return new Configuration(json, folders, open, disk);
    }

    /** With these folders open, by the editor's names for them. */
    public Configuration withFolders(List<String> uris) {
        List<Path> paths = uris.stream()
                .flatMap(uri -> new DocumentUri(uri).path().stream())
                .toList();
        return new Configuration(editor, paths, open, disk);
    }

    /** With a file of settings open in the editor. */
    public Configuration withOpen(Path file, Text text) {
        Map<Path, Text> more = new HashMap<>(open);
        more.put(file, text);
        return new Configuration(editor, folders, more, disk);
    }

    /** With a file of settings closed. It is read again, as it may have changed. */
    public Configuration withoutOpen(Path file) {
        Map<Path, Text> fewer = new HashMap<>(open);
        fewer.remove(file);
        return new Configuration(editor, folders, fewer, new ConfigLookup(Configuration::onDisk));
    }

    /** The same, with whatever is on disk now. */
    public Configuration reread() {
        return new Configuration(editor, folders, open, new ConfigLookup(Configuration::onDisk));
    }

    /** What holds for the document of this name. Reads files at the first call for a folder. */
    public Settings settingsOf(String uri) {
        Preferences own = editorFile().preferences();
        // What has never been saved belongs to the folder that is open.
        Optional<Path> document = new DocumentUri(uri)
                .path()
                .or(() -> folders.stream().findFirst().map(folder -> folder.resolve("-")));
        return document.map(file -> lookup.about(file).over(own.about(root(file), file)))
                .orElse(own)
                .settings();
    }

    /** The file of settings that holds for the document of this name, if there is one. */
    public Optional<Path> nearest(String uri) {
        return new DocumentUri(uri).path().flatMap(lookup::nearest);
    }

    /** The list of organs that the settings of {@code folder} name, if they do; it need not exist. */
    public Optional<Path> units(Path folder) {
        return lookup.nearest(folder.resolve(ConfigFile.NAME))
                .flatMap(config -> lookup.at(config)
                        .flatMap(file -> file.preferences().collection().units())
                        .flatMap(name -> sibling(config, name)));
    }

    private static Optional<Path> sibling(Path config, String name) {
        try {
            return Optional.of(config.resolveSibling(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The characters of a file of settings: as it is in the editor if it is open there, else as on disk. */
    public Optional<Text> text(Path file) {
        return Optional.ofNullable(open.get(file))
                .or(() -> DraftFiles.read(file, Optional.empty()) instanceof TextFile found
                        ? Optional.of(found.text())
                        : Optional.empty());
    }

    /** What patterns in the editor's settings are relative to. */
    private Path root(Path file) {
        return folders.stream()
                .filter(file::startsWith)
                .findFirst()
                .or(() -> Optional.ofNullable(file.getParent()))
                .orElse(file);
    }

    /** What the editor has set and must be corrected; keys and rules that nobody knows are no mistake there. */
    public List<ConfigFile.Problem> editorMistakes() {
        return editorFile().problems().stream()
                .filter(ConfigFile.Problem::broken)
                .toList();
    }

    private synchronized ConfigFile editorFile() {
        ConfigFile read = editorRead.orElseGet(() -> parse(Text.of(editor)));
        editorRead = Optional.of(read);
        return read;
    }

    private Optional<ConfigFile> read(Path file) {
        return Optional.ofNullable(open.get(file)).map(Configuration::parse).or(() -> disk.at(file));
    }

    private static Optional<ConfigFile> onDisk(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        // One that cannot be read holds nevertheless: another one further up is not meant.
        return Optional.of(
                DraftFiles.read(file, Optional.empty()) instanceof TextFile found
                        ? parse(found.text())
                        : ConfigFile.empty());
    }

    private static ConfigFile parse(Text text) {
        return ConfigFile.parse(text, RuleSet.infos().keySet());
    }
}
