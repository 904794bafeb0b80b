package org.gouji.workspace;

import org.gouji.document.DocumentContent;
import org.gouji.draft.Syntax;
import org.gouji.text.Text;

/**
 * A document of an office program.
 *
 * @param bytes the whole file, never altered
 * @param content what was read from it
 */
public record OfficeFile(byte[] bytes, DocumentContent.Read content) implements FileContent.WithText {

    @Override
    public Text text() {
        return content.text();
    }

    @Override
    public Syntax syntax(String name) {
        return Syntax.PLAIN;
    }
}
