package org.gouji.workspace;

import com.google.gson.JsonPrimitive;
import java.util.Optional;
import org.gouji.check.engine.RuleSet;
import org.gouji.text.Edit;
import org.gouji.text.Text;
import org.gouji.workspace.JsonLexer.NotJson;

/**
 * A new item of {@code suppress} in a {@code .gouji.json}. Everything else in the file stays as it was written.
 *
 * @param rule the id that is silenced
 * @param file in which files; in all if empty
 * @param reason why
 */
public record ConfigSuppression(String rule, Optional<String> file, String reason) {

    private static final String INDENT = "  ";

    /** A file with nothing else in it. */
    public String newFile() {
        return "{\n" + INDENT + member("\n" + INDENT, INDENT) + "\n}\n";
    }

    /** What adds it to the file {@code json}; empty if that has to be corrected first. */
    public Optional<Edit> addedTo(Text json) {
        if (ConfigFile.parse(json, RuleSet.infos().keySet()).isBroken()) {
            return Optional.empty();
        }
        try {
            Place place = Place.in(json);
            return Optional.of(Edit.insert(place.offset(), text(place)));
        } catch (NotJson e) {
            return Optional.empty();
        }
    }

    private String text(Place place) {
        if (place.inArray()) {
            return place.first() ? item() : "," + place.before() + item();
        }
        String before = place.first() ? "\n" + INDENT : place.before();
        String member = member(before, before.contains("\n") ? INDENT : "");
        return (place.first() ? "" : ",") + before + member + (place.first() ? "\n" : "");
    }

    private String member(String before, String indent) {
        return before.contains("\n")
                ? quoted(ConfigKey.SUPPRESS.key()) + ": [" + before + indent + item() + before + "]"
                : quoted(ConfigKey.SUPPRESS.key()) + ": [" + item() + "]";
    }

    private String item() {
        return "{\"rule\": " + quoted(rule)
                + file.map(pattern -> ", \"file\": " + quoted(pattern)).orElse("")
                + ", \"reason\": " + quoted(reason) + "}";
    }

    private static String quoted(String value) {
        return new JsonPrimitive(value).toString();
    }

    /**
     * Where it goes.
     *
     * @param offset behind the last item or member, or behind the bracket that opens them
     * @param inArray true if there is a list to put it in
     * @param first true if nothing stands there yet
     * @param before blanks in front of the last item or member, which the new one gets as well
     */
    private record Place(int offset, boolean inArray, boolean first, String before) {

        static Place in(Text json) throws NotJson {
            JsonScanner in = new JsonScanner(json.string());
            in.beginObject();
            Place place = new Place(in.offset(), false, true, "");
            while (in.hasNext()) {
                String before = blanksAfter(json, place.offset());
                boolean suppress = in.nextName().equals(ConfigKey.SUPPRESS.key());
                if (suppress && in.peek() == JsonScanner.Kind.ARRAY) {
                    return inArray(json, in);
                }
                in.skip();
                place = new Place(in.offset(), false, false, before);
            }
            return place;
        }

        private static Place inArray(Text json, JsonScanner in) throws NotJson {
            in.beginArray();
            Place place = new Place(in.offset(), true, true, "");
            while (in.hasNext()) {
                String before = blanksAfter(json, place.offset());
                in.skip();
                place = new Place(in.offset(), true, false, before);
            }
            return place;
        }

        private static String blanksAfter(Text json, int offset) {
            int start = offset;
            if (start < json.length() && json.string().charAt(start) == ',') {
                start++;
            }
            int end = start;
            while (end < json.length() && Character.isWhitespace(json.string().charAt(end))) {
                end++;
            }
            return json.string().substring(start, end);
        }
    }
}
