package org.gouji.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.document.DocumentContent;
import org.gouji.document.DocumentContent.Refusal;
import org.gouji.text.Text;

/** Reads {@code .docx}, {@code .docm}, {@code .dotx} and {@code .dotm}. */
final class WordDocument {

    private static final String MARK = "\ufeff";
    private static final String DEFAULT_PART = "word/document.xml";

    private WordDocument() {}

    static DocumentContent read(byte[] bytes) throws OfficeException {
        ZipParts parts = ZipParts.open(bytes);
        String name = mainPart(parts);
        byte[] main = parts.part(name).orElseThrow(() -> new OfficeException(Refusal.OTHER_FORMAT));
        Charset charset = charset(main);
        String before = new String(main, charset).startsWith(MARK) ? MARK : "";
        String xml = decode(main);
        WordBodyReader reader = new WordBodyReader(xml, numbering(parts, name));
        List<WordBlock> blocks = reader.read();
        WordText text = WordText.of(blocks);
        WordPatch writer = new WordPatch(new WordPatch.Source(parts, name, before, xml, charset), text, reader.runs());
        return new DocumentContent.Read(
                Text.of(text.text().toString()), text, List.copyOf(reader.notes()), Optional.of(writer));
    }

    /** The part that the package names as the document; programs other than Word call it otherwise. */
    private static String mainPart(ZipParts parts) throws OfficeException {
        Optional<byte[]> relations = parts.part("_rels/.rels");
        if (relations.isEmpty()) {
            return DEFAULT_PART;
        }
        XmlReader in = XmlReader.of(decode(relations.get()));
        while (in.next()) {
            if (in.isStart() && in.attribute("Type").orElse("").endsWith("/officeDocument")) {
                return in.attribute("Target").orElse(DEFAULT_PART).replaceFirst("^/", "");
            }
        }
        return DEFAULT_PART;
    }

    private static Numbering numbering(ZipParts parts, String main) throws OfficeException {
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        Optional<String> styles = parts.part(folder + "styles.xml").map(WordDocument::decode);
        Optional<String> lists = parts.part(folder + "numbering.xml").map(WordDocument::decode);
        return new Numbering(
                lists.isPresent() ? NumberingReader.read(lists.get()) : Map.of(),
                styles.isPresent() ? WordStyles.read(styles.get()) : WordStyles.none());
    }

    /** The characters of a part, without a mark before them. */
    static String decode(byte[] part) {
        String all = new String(part, charset(part));
        return all.startsWith(MARK) ? all.substring(1) : all;
    }

    /** The bytes of a part; UTF-16 has a mark before it. */
    static byte[] encode(String part, Charset charset) {
        return (charset.equals(StandardCharsets.UTF_8) ? part : MARK + part).getBytes(charset);
    }

    /** UTF-8 unless a mark says UTF-16, the only other that a package may use (ECMA-376, part 2, 8.1.4). */
    static Charset charset(byte[] part) {
        boolean marked = part.length >= 2;
        if (marked && (part[0] & 0xff) == 0xff && (part[1] & 0xff) == 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        return marked && (part[0] & 0xff) == 0xfe && (part[1] & 0xff) == 0xff
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_8;
    }
}
