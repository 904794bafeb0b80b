package org.gouji.lsp.documents;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;

/**
 * What one {@code didChange} made of a text.
 *
 * @param text the text afterwards
 * @param edits the steps that led to it, each in offsets of the text that the ones before it left
 */
record TextChange(Text text, List<Edit> edits) {

    /** {@code before} with the client's changes applied one after the other, as the protocol wants it. */
    static TextChange of(Text before, List<TextDocumentContentChangeEvent> events, int version) {
        Text text = before;
        List<Edit> edits = new ArrayList<>(events.size());
        for (TextDocumentContentChangeEvent event : events) {
            Range range = event.getRange();
            if (range == null) {
                if (!text.string().equals(event.getText())) {
                    edits.add(difference(text.string(), event.getText()));
                    text = Text.of(event.getText());
                }
            } else {
                Edit edit = new Edit(new Positions(text).span(range), event.getText());
                edits.add(edit);
                text = text.apply(List.of(edit));
            }
        }
        return new TextChange(text.withVersion(version), List.copyOf(edits));
    }

    /** The one edit between two whole texts, so that a client without incremental changes also types somewhere. */
    private static Edit difference(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return new Edit(new Span(head, before.length() - tail), after.substring(head, after.length() - tail));
    }
}
