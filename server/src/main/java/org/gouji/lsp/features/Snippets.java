package org.gouji.lsp.features;

import java.util.stream.Collectors;
import org.gouji.compose.SnippetTemplate;

/** Writes stencils in the protocol's language for snippets. */
public final class Snippets {

    private Snippets() {}

    /** {@code template} with a stop for each of its gaps. */
    public static String write(SnippetTemplate template) {
        return template.parts().stream().map(Snippets::part).collect(Collectors.joining());
    }

    private static String part(SnippetTemplate.Part part) {
        return part instanceof SnippetTemplate.Gap gap
                ? "${" + gap.number() + ":" + escaped(gap.text()) + "}"
                : escaped(part.text());
    }

    /** Nothing in a text is a mark. */
    private static String escaped(String text) {
        return text.replaceAll("[$}\\\\]", "\\\\$0");
    }
}
