package org.gouji.lsp;

import java.util.stream.Collectors;
import org.gouji.compose.Stencil;

/** Writes stencils in the protocol's language for snippets. */
final class Snippets {

    private Snippets() {}

    /** {@code stencil} with a stop for each of its gaps. */
    static String write(Stencil stencil) {
        return stencil.parts().stream().map(Snippets::part).collect(Collectors.joining());
    }

    private static String part(Stencil.Part part) {
        return part instanceof Stencil.Gap gap
                ? "${" + gap.number() + ":" + escaped(gap.text()) + "}"
                : escaped(part.text());
    }

    /** Nothing in a text is a mark. */
    private static String escaped(String text) {
        return text.replaceAll("[$}\\\\]", "\\\\$0");
    }
}
