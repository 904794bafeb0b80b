package org.gouji.collection.folder;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.gouji.facts.FactsCodec;
import org.gouji.facts.ReportFacts;

/**
 * What is known of files by their content, kept in one file from one start to the next. Only what other reports need to know
 * is written, and only the user can read it. A broken file, or one of another version, is as good as none. What was used
 * last stands first; what is beyond the limit is left out.
 *
 * <p>For one thread.
 */
public final class FactsStore {

    private static final int MAGIC = 0x676a6631;
    /** Of five thousand reports and all that lies beside them. */
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    private static final int LONGEST_ENTRY = 1024 * 1024;

    private final Optional<Path> file;
    private final String version;
    private final FactsCodec codec;
    private final Map<Key, byte[]> old = new LinkedHashMap<>();
    private final Map<Key, byte[]> used = new LinkedHashMap<>();
    private boolean changed;

    /** Half of a SHA-256 sum, which is enough to tell files apart. */
    private record Key(long first, long second) {}

    /**
     * A store that has read nothing yet.
     *
     * @param folder in which it lies; without one nothing is kept
     * @param version of the program: another one may read other facts from the same content
     */
    public FactsStore(Optional<Path> folder, String version, FactsCodec codec) {
        this.file = folder.map(found -> found.resolve("facts.bin"));
        this.version = version;
        this.codec = codec;
    }

    /** Takes up what was kept. Never fails. */
    public void load() {
        old.clear();
        used.clear();
        changed = false;
        if (file.isEmpty() || !Files.isRegularFile(file.get())) {
            return;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file.get())))) {
            if (in.readInt() != MAGIC
                    || in.readInt() != FactsCodec.VERSION
                    || !in.readUTF().equals(version)) {
                return;
            }
            int bytes = 0;
            while (bytes < MOST_BYTES) {
                Key key = new Key(in.readLong(), in.readLong());
                int length = in.readInt();
                if (length < 0 || length > LONGEST_ENTRY) {
                    return;
                }
                byte[] entry = new byte[length];
                in.readFully(entry);
                if (in.readLong() != sum(key, entry)) {
                    return;
                }
                old.put(key, entry);
                bytes += length;
            }
        } catch (IOException | SecurityException e) {
            // The end of the file, or of what can be read of it.
        }
    }

    /** A number that differs if anything in an entry was damaged. */
    private static long sum(Key key, byte[] entry) {
        CRC32 sum = new CRC32();
        sum.update(ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(key.first)
                .putLong(key.second)
                .flip());
        sum.update(entry);
        return sum.getValue();
    }

    /**
     * What is known of a file with {@code content}: that it is no report, or what others need to know of it; empty if it is
     * not known.
     *
     * @param markdown whether the file's name says that it is Markdown
     */
    public Optional<Optional<ReportFacts>> find(byte[] content, boolean markdown) {
        Key key = key(content, markdown);
        byte[] entry = used.containsKey(key) ? used.get(key) : old.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(entry))) {
            Optional<ReportFacts> facts = entry.length == 0 ? Optional.empty() : Optional.of(codec.read(in));
            used.put(key, entry);
            return Optional.of(facts);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps what was read from {@code content}. */
    public void put(byte[] content, boolean markdown, Optional<ReportFacts> facts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            if (facts.isPresent()) {
                codec.write(facts.get(), out);
            }
        } catch (IOException e) {
            // A name that is too long to be one.
            return;
        }
        if (bytes.size() <= LONGEST_ENTRY) {
            used.put(key(content, markdown), bytes.toByteArray());
            changed = true;
        }
    }

    private static Key key(byte[] content, boolean markdown) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) (markdown ? 1 : 0));
            ByteBuffer sum = ByteBuffer.wrap(digest.digest(content));
            return new Key(sum.getLong(), sum.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    /** Writes what was used, and as much of the rest as there is room for; lets go of all in memory. Never fails. */
    public void save() {
        if (changed && file.isPresent()) {
            try {
                write(file.get());
            } catch (IOException | SecurityException | UnsupportedOperationException e) {
                // The next start reads the reports once more.
            }
        }
        old.clear();
        used.clear();
        changed = false;
    }

    private void write(Path target) throws IOException {
        Path folder = Optional.ofNullable(target.getParent()).orElse(target);
        Files.createDirectories(folder);
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] own = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Path made = Files.createTempFile(folder, "facts", ".tmp", own);
        try {
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(made)))) {
                out.writeInt(MAGIC);
                out.writeInt(FactsCodec.VERSION);
                out.writeUTF(version);
                Map<Key, byte[]> all = new LinkedHashMap<>(used);
                old.forEach(all::putIfAbsent);
                int bytes = 0;
                for (Map.Entry<Key, byte[]> entry : all.entrySet()) {
                    bytes += entry.getValue().length;
                    if (bytes >= MOST_BYTES) {
                        break;
                    }
                    out.writeLong(entry.getKey().first);
                    out.writeLong(entry.getKey().second);
                    out.writeInt(entry.getValue().length);
                    out.write(entry.getValue());
                    out.writeLong(sum(entry.getKey(), entry.getValue()));
                }
            }
            move(made, target);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private static void move(Path made, Path target) throws IOException {
        try {
            Files.move(made, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(made, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
