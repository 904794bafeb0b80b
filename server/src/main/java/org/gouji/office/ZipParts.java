package org.gouji.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.gouji.document.DocumentContent.Refusal;

/** The parts of a package (a zip archive) in memory, read within limits, and written back as they came. */
final class ZipParts {

    /** The most bytes that all parts may have unpacked. */
    static final long MAX_UNPACKED = 100L * 1024 * 1024;

    private static final int MAX_PARTS = 10_000;
    private static final String TIME_OF_NEW_PARTS = "1980-01-01T00:00:00Z";

    private final byte[] bytes;

    private ZipParts(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The package in {@code bytes}, if it is whole and not too large. */
    static ZipParts open(byte[] bytes) throws OfficeException {
        try (ZipFile zip = zip(bytes)) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            long unpacked = 0;
            for (ZipArchiveEntry entry : entries) {
                if (!zip.canReadEntryData(entry)) {
                    throw new OfficeException(Refusal.ENCRYPTED);
                }
                unpacked += Math.max(0, entry.getSize());
            }
            if (entries.size() > MAX_PARTS || unpacked > MAX_UNPACKED) {
                throw new OfficeException(Refusal.TOO_LARGE);
            }
            return new ZipParts(bytes);
        } catch (IOException | RuntimeException e) {
            throw new OfficeException(Refusal.DAMAGED, e);
        }
    }

    /** The bytes of the part of this name (without a leading slash), whatever the case of its letters. */
    Optional<byte[]> part(String name) throws OfficeException {
        try (ZipFile zip = zip(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.getName().equalsIgnoreCase(name)) {
                    return Optional.of(unpack(zip, entry));
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            throw new OfficeException(Refusal.DAMAGED, e);
        }
    }

    private static byte[] unpack(ZipFile zip, ZipArchiveEntry entry) throws IOException, OfficeException {
        try (InputStream in = zip.getInputStream(entry)) {
            // The size that the archive states may be a lie.
            byte[] all = in.readNBytes((int) MAX_UNPACKED + 1);
            if (all.length > MAX_UNPACKED) {
                throw new OfficeException(Refusal.TOO_LARGE);
            }
            return all;
        }
    }

    /** The package as it was opened. */
    byte[] whole() {
        return bytes.clone();
    }

    /**
     * The package with {@code changed} parts in the place of those of the same names, and at the end if there are
     * none; all other parts are copied as they are, packed.
     */
    byte[] with(Map<String, byte[]> changed) throws IOException {
        Map<String, byte[]> added = new HashMap<>(changed);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 4096);
        try (ZipFile zip = zip(bytes);
                ZipArchiveOutputStream to = new ZipArchiveOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                byte[] content = added.remove(entry.getName());
                if (content == null) {
                    try (InputStream raw = zip.getRawInputStream(entry)) {
                        to.addRawArchiveEntry(entry, raw);
                    }
                } else {
                    ZipArchiveEntry next = new ZipArchiveEntry(entry.getName());
                    next.setTime(entry.getTime());
                    put(to, next, content);
                }
            }
            for (Map.Entry<String, byte[]> more : new java.util.TreeMap<>(added).entrySet()) {
                ZipArchiveEntry next = new ZipArchiveEntry(more.getKey());
                next.setTime(java.time.Instant.parse(TIME_OF_NEW_PARTS).toEpochMilli());
                put(to, next, more.getValue());
            }
        }
        return out.toByteArray();
    }

    private static void put(ZipArchiveOutputStream to, ZipArchiveEntry entry, byte[] content) throws IOException {
        to.putArchiveEntry(entry);
        to.write(content);
        to.closeArchiveEntry();
    }

    private static ZipFile zip(byte[] bytes) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
    }
}
