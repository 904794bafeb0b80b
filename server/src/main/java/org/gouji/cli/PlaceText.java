package org.gouji.cli;

import java.util.List;
import org.gouji.cli.files.CliMessages;
import org.gouji.document.DocumentPlace;
import org.gouji.workspace.office.OfficePlaces;

/** Says where something is in an office document: {@code 第三部分 表三 （三）不予公开-1 · 自然人}. */
final class PlaceText {

    private final CliMessages messages;

    PlaceText(CliMessages messages) {
        this.messages = messages;
    }

    /** The name of {@code place} for a person who has the document open. */
    String of(OfficePlaces.Place place) {
        String part = place.part()
                .map(number -> messages.text("place.part", messages.ordinal(number)) + " ")
                .orElse("");
        if (place.cell().isEmpty()) {
            return part + counted(place);
        }
        List<String> cell = place.cell();
        String rows = String.join(" ", cell.subList(0, Math.min(2, cell.size())));
        return part + rows + (cell.size() > 2 ? " · " + cell.get(2) : "");
    }

    private String counted(OfficePlaces.Place place) {
        DocumentPlace where = place.place();
        if (where instanceof DocumentPlace.InParagraph at) {
            return messages.text("place.paragraph", at.number(), place.words());
        }
        if (where instanceof DocumentPlace.InCell at) {
            return messages.text("place.cell", at.table(), at.row(), at.column());
        }
        if (where instanceof DocumentPlace.OnPage at) {
            return messages.text("place.page", at.page(), at.line(), place.words());
        }
        DocumentPlace.OnSheet at = (DocumentPlace.OnSheet) where;
        return messages.text("place.sheet", at.sheet(), at.cell());
    }
}
