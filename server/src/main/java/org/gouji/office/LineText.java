package org.gouji.office;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.document.DocumentPlace;
import org.gouji.document.PlaceMap;
import org.gouji.text.Text;

/** A text whose lines, or cells, have places that are found but not written to. */
final class LineText implements PlaceMap {

    private final StringBuilder text = new StringBuilder();
    private final TreeMap<Integer, DocumentPlace> places = new TreeMap<>();

    /** Adds {@code characters}, which stand at {@code place}. */
    void add(String characters, DocumentPlace place) {
        places.put(text.length(), place);
        text.append(characters);
    }

    /** Adds what only separates. */
    void add(String characters) {
        text.append(characters);
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    Text text() {
        return Text.of(text.toString());
    }

    @Override
    public Optional<DocumentPlace> at(int offset) {
        return Optional.ofNullable(places.floorEntry(offset)).map(Map.Entry::getValue);
    }
}
