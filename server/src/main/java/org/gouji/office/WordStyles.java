package org.gouji.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.office.ParagraphProperties.ListPlace;

/** The lists that a Word document's styles put their paragraphs in (ECMA-376, part 1, 17.7). */
final class WordStyles {

    private final Map<String, Style> styles;
    private final Optional<String> normal;

    private WordStyles(Map<String, Style> styles, Optional<String> normal) {
        this.styles = styles;
        this.normal = normal;
    }

    /** The styles in the part {@code xml}. */
    static WordStyles read(String xml) throws OfficeException {
        XmlReader in = XmlReader.of(xml);
        Map<String, Style> styles = new HashMap<>();
        Optional<String> normal = Optional.empty();
        while (in.next()) {
            if (in.isStart() && in.name().equals("style")) {
                Optional<String> id = in.attribute("styleId");
                boolean paragraph = in.attribute("type").orElse("paragraph").equals("paragraph");
                if (paragraph
                        && in.attribute("default").filter(on -> !on.equals("0")).isPresent()) {
                    normal = id;
                }
                Style style = style(in);
                id.ifPresent(name -> styles.put(name, style));
            }
        }
        return new WordStyles(styles, normal);
    }

    /** No styles. */
    static WordStyles none() {
        return new WordStyles(Map.of(), Optional.empty());
    }

    private static Style style(XmlReader in) throws OfficeException {
        Optional<String> parent = Optional.empty();
        Optional<ListPlace> list = Optional.empty();
        int depth = 1;
        while (depth > 0 && in.next()) {
            if (!in.isStart()) {
                depth--;
                continue;
            }
            switch (in.name()) {
                case "basedOn" -> {
                    parent = in.value();
                    in.skip();
                }
                case "pPr" -> depth++;
                case "numPr" -> list = Optional.of(ParagraphProperties.list(in));
                default -> in.skip();
            }
        }
        return new Style(parent, list);
    }

    /** Where a paragraph with this style stands that says {@code own} itself. */
    Optional<ListPlace> list(Optional<String> style, Optional<ListPlace> own) {
        Optional<Integer> list = own.flatMap(ListPlace::list);
        Optional<Integer> level = own.flatMap(ListPlace::level);
        Set<String> seen = new HashSet<>();
        Optional<String> at = style.or(() -> normal);
        while (at.isPresent() && seen.add(at.get()) && (list.isEmpty() || level.isEmpty())) {
            Optional<Style> found = Optional.ofNullable(styles.get(at.get()));
            Optional<ListPlace> said = found.flatMap(Style::list);
            list = list.or(() -> said.flatMap(ListPlace::list));
            level = level.or(() -> said.flatMap(ListPlace::level));
            at = found.flatMap(Style::parent);
        }
        return list.isEmpty() ? Optional.empty() : Optional.of(new ListPlace(list, level));
    }

    private record Style(Optional<String> parent, Optional<ListPlace> list) {}
}
