package org.gouji.workspace;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An editor's name for a document. The one class that reads such names: editors write them in their own ways (a drive
 * letter as {@code c%3A}, Chinese encoded or not) and want them back letter by letter, so new names are made from the
 * characters of old ones.
 *
 * @param uri as the editor writes it; need not be a URI at all
 */
public record DocumentUri(String uri) {

    /**
     * The scheme of the text that was read from an office document: {@code gouji-read:/a/b.docx.txt} is that of
     * {@code file:///a/b.docx}, with an ending by which editors know a text.
     */
    public static final String READ = "gouji-read";

    private static final String TEXT = ".txt";

    /**
     * The file that this is, or that its text was read from, absolute; empty for a document that is none, or one of another
     * machine.
     */
    public Optional<Path> path() {
        try {
            URI parsed = URI.create(
                    uri.startsWith(READ + ":") && uri.endsWith(TEXT)
                            ? "file" + uri.substring(READ.length(), uri.length() - TEXT.length())
                            : uri);
            return "file".equals(parsed.getScheme())
                    ? Optional.of(Path.of(parsed).toAbsolutePath().normalize())
                    : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException | SecurityException e) {
            // No URI at all, one of another machine, or of characters that no file name may have here.
            return Optional.empty();
        }
    }

    /** The file that this is, if it is one with settings. */
    public Optional<Path> configPath() {
        return path().filter(path -> path.endsWith(ConfigFile.NAME));
    }

    /** The names of its folders and its own name, decoded; of something that is not encoded, as they stand. */
    public List<String> segments() {
        String path = uri.substring(uri.indexOf(':') + 1);
        return List.of(decoded(path).split("/"));
    }

    /** Its own name, decoded: what its tab shows. */
    public String name() {
        String decoded = decoded(uri);
        return decoded.substring(decoded.lastIndexOf('/') + 1);
    }

    /** Everything up to the last slash, that included; empty if there is none. */
    public String folder() {
        return uri.substring(0, uri.lastIndexOf('/') + 1);
    }

    /** {@code name}, which must need no encoding, in the folder that is {@code up} folders above this document's. */
    public String inFolder(int up, String name) {
        String folder = uri;
        for (int i = 0; i <= up; i++) {
            folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
        }
        return folder + "/" + name;
    }

    private static String decoded(String encoded) {
        try {
            // The decoder is one for forms, where a plus is a blank.
            return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A name that is not encoded stands for itself.
            return encoded;
        }
    }
}
