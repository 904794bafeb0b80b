package org.gouji.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The part of a Word document that holds the comments, and what names it in the package. */
final class CommentsPart {

    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "[Content_Types].xml";

    private final ZipParts parts;
    private final String main;
    private final Optional<String> name;
    private final String xml;
    private final Charset charset;
    /** Where each of our own comments stands in the part, by its id. */
    private final Map<Integer, int[]> own = new LinkedHashMap<>();

    private final Set<Integer> ids = new HashSet<>();

    private CommentsPart(ZipParts parts, String main, Optional<String> name, String xml, Charset charset) {
        this.parts = parts;
        this.main = main;
        this.name = name;
        this.xml = xml;
        this.charset = charset;
    }

    /** The comments of the document whose main part is {@code main}. */
    static CommentsPart of(ZipParts parts, String main) throws OfficeException {
        Optional<String> name = named(parts, main);
        Optional<byte[]> bytes = name.isPresent() ? parts.part(name.get()) : Optional.empty();
        CommentsPart part = new CommentsPart(
                parts,
                main,
                bytes.isPresent() ? name : Optional.empty(),
                bytes.map(WordDocument::decode).orElse(""),
                bytes.map(WordDocument::charset).orElse(StandardCharsets.UTF_8));
        part.read();
        return part;
    }

    /** The ids of comments that this program wrote. */
    Set<Integer> own() {
        return own.keySet();
    }

    /** An id that no comment has, nor any with a greater one. */
    int nextId() {
        return ids.stream().mapToInt(id -> id + 1).max().orElse(0);
    }

    /** The parts that change if our own comments give way to {@code added}, by id. */
    Map<String, byte[]> with(Map<Integer, List<String>> added) throws OfficeException {
        Map<String, byte[]> changed = new HashMap<>();
        StringBuilder comments = new StringBuilder();
        added.forEach((id, lines) -> comments.append(comment(id, lines)));
        if (name.isPresent()) {
            Changes changes = new Changes();
            own.values().forEach(place -> changes.replace(place[0], place[1], ""));
            int close = xml.lastIndexOf("</");
            boolean emptyRoot = close < 0;
            int end = emptyRoot ? xml.lastIndexOf("/>") : close;
            String root = emptyRoot ? rootName() : "";
            changes.replace(
                    end,
                    emptyRoot ? end + 2 : end,
                    emptyRoot ? ">" + comments + "</" + root + ">" : comments.toString());
            Optional<String> next = changes.apply(xml);
            next.ifPresent(all -> changed.put(name.get(), WordDocument.encode(all, charset)));
            return changed;
        }
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String part = folder + "comments.xml";
        changed.put(
                part,
                ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"" + NAMESPACE
                                + "\">" + comments + "</w:comments>")
                        .getBytes(StandardCharsets.UTF_8));
        changed.put(relationsName(main), relations().getBytes(StandardCharsets.UTF_8));
        changed.put(TYPES, types(part).getBytes(StandardCharsets.UTF_8));
        return changed;
    }

    private void read() throws OfficeException {
        if (name.isEmpty()) {
            return;
        }
        XmlReader in = XmlReader.of(xml);
        while (in.next()) {
            if (in.isStart() && in.name().equals("comment")) {
                Optional<Integer> id = in.attribute("id").flatMap(Numbering::number);
                boolean ours = in.attribute("author").orElse("").equals(WordComments.AUTHOR);
                int start = in.tagStart();
                in.skip();
                if (id.isPresent()) {
                    ids.add(id.get());
                    if (ours) {
                        own.put(id.get(), new int[] {start, in.tagEnd()});
                    }
                }
            }
        }
    }

    private static String comment(int id, List<String> lines) {
        StringBuilder out = new StringBuilder("<w:comment xmlns:w=\"" + NAMESPACE + "\" w:id=\"" + id + "\" w:author=\""
                + WordComments.AUTHOR + "\" w:initials=\"" + WordComments.AUTHOR.charAt(0) + "\">");
        for (String line : lines) {
            out.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                    .append(XmlCharacters.escape(line))
                    .append("</w:t></w:r></w:p>");
        }
        return out.append("</w:comment>").toString();
    }

    private String rootName() {
        int start = xml.lastIndexOf('<', xml.lastIndexOf("/>"));
        int end = start + 1;
        while (end < xml.length() && !Character.isWhitespace(xml.charAt(end)) && xml.charAt(end) != '/') {
            end++;
        }
        return xml.substring(start + 1, end);
    }

    private static String relationsName(String main) {
        int slash = main.lastIndexOf('/') + 1;
        return main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels";
    }

    private static Optional<String> named(ZipParts parts, String main) throws OfficeException {
        Optional<byte[]> relations = parts.part(relationsName(main));
        if (relations.isEmpty()) {
            return Optional.empty();
        }
        XmlReader in = XmlReader.of(WordDocument.decode(relations.get()));
        while (in.next()) {
            if (in.isStart() && in.attribute("Type").orElse("").endsWith("/relationships/comments")) {
                String target = in.attribute("Target").orElse("comments.xml");
                return Optional.of(
                        target.startsWith("/")
                                ? target.substring(1)
                                : main.substring(0, main.lastIndexOf('/') + 1) + target);
            }
        }
        return Optional.empty();
    }

    private String relations() throws OfficeException {
        String relation = "<Relationship Id=\"rIdGouji\" Type=\"" + RELATION + "\" Target=\"comments.xml\"/>";
        Optional<byte[]> old = parts.part(relationsName(main));
        String all = old.map(WordDocument::decode).orElse("");
        int close = all.lastIndexOf("</");
        return close < 0
                ? "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\""
                        + RELATIONS_NAMESPACE + "\">" + relation + "</Relationships>"
                : all.substring(0, close) + relation + all.substring(close);
    }

    private String types(String part) throws OfficeException {
        String all = parts.part(TYPES).map(WordDocument::decode).orElse("");
        int close = all.lastIndexOf("</");
        if (close < 0 || all.contains("PartName=\"/" + part + "\"")) {
            return all;
        }
        return all.substring(0, close) + "<Override PartName=\"/" + part + "\" ContentType=\"" + CONTENT + "\"/>"
                + all.substring(close);
    }
}
