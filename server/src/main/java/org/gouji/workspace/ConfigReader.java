package org.gouji.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gouji.check.Message;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.gouji.workspace.ConfigFile.Problem;
import org.gouji.workspace.JsonLexer.NotJson;
import org.gouji.workspace.JsonScanner.Kind;

/** Reads the values of a {@code .gouji.json} with their types, and keeps what is wrong with them and where. */
final class ConfigReader {

    private static final int MAX_PROBLEMS = 20;

    private final Text text;
    private final JsonScanner in;
    private final List<Problem> problems = new ArrayList<>();
    private Span lastKey = Span.at(0);
    private Span lastValue = Span.at(0);

    ConfigReader(Text text) {
        this.text = text;
        this.in = new JsonScanner(text.string());
    }

    /** What is wrong, in the order of the text. */
    List<Problem> problems() {
        return problems.stream().sorted(Comparator.comparing(Problem::span)).toList();
    }

    /** Reads the whole text, which is one object. */
    void read(Entry entry) {
        try {
            lastValue = in.next();
            object("", entry);
            if (in.peek() != Kind.END) {
                syntax(in.offset());
            }
        } catch (NotJson e) {
            syntax(e.offset());
        }
    }

    /** Where the value that was read last stands. */
    Span lastValue() {
        return lastValue;
    }

    /** Reads whatever comes next. */
    void skip() throws NotJson {
        in.skip();
    }

    /** The number that comes next as it is written; a problem if it is something else. */
    Optional<String> number(String key) throws NotJson {
        if (in.peek() == Kind.NUMBER) {
            return Optional.of(in.nextNumber());
        }
        wrongType(key, "config.type.number");
        return Optional.empty();
    }

    /**
     * Reads the items of the array that comes next, each with its place; a problem if it is something else.
     *
     * @param begun asked for the reader of items once it is known that there is an array
     */
    void array(String key, Supplier<Item> begun) throws NotJson {
        if (in.peek() != Kind.ARRAY) {
            wrongType(key, "config.type.array");
            return;
        }
        Item item = begun.get();
        in.beginArray();
        while (in.hasNext()) {
            lastValue = in.next();
            item.read(lastValue);
        }
        in.end();
    }

    /** What {@code reader} makes of {@code word}; a problem with {@code message} if that is nothing. */
    <T> Optional<T> value(Optional<String> word, Function<String, Optional<T>> reader, String message) {
        Optional<T> value = word.flatMap(reader);
        if (word.isPresent() && value.isEmpty()) {
            problem(lastValue, true, Message.of(message, shorten(word.get())));
        }
        return value;
    }

    /** The string that comes next; a problem if it is something else. */
    Optional<String> string(String key) throws NotJson {
        if (in.peek() == Kind.STRING) {
            return Optional.of(in.nextString());
        }
        wrongType(key, "config.type.string");
        return Optional.empty();
    }

    /** The truth value that comes next; a problem if it is something else. */
    Optional<Boolean> flag(String key) throws NotJson {
        if (in.peek() == Kind.BOOLEAN) {
            return Optional.of(in.nextBoolean());
        }
        wrongType(key, "config.type.boolean");
        return Optional.empty();
    }

    /** Reads the members of the object that comes next, each name once; false and a problem if it is something else. */
    boolean object(String path, Entry entry) throws NotJson {
        if (in.peek() != Kind.OBJECT) {
            wrongType(path, "config.type.object");
            return false;
        }
        Set<String> seen = new HashSet<>();
        in.beginObject();
        while (in.hasNext()) {
            String key = in.nextName();
            lastKey = in.name();
            lastValue = in.next();
            if (seen.add(key)) {
                entry.read(key);
            } else {
                unknown("config.twice", key);
                in.skip();
            }
        }
        in.end();
        return true;
    }

    /** A problem with the key that was read last. */
    void unknown(String message, String key) {
        problem(lastKey, false, Message.of(message, shorten(key)));
    }

    /** Skips a value of the wrong type, which is a problem. */
    private void wrongType(String key, String message) throws NotJson {
        // What is no value at all is reported as that.
        in.skip();
        problem(lastValue, true, Message.of(message, shorten(key)));
    }

    /** The character that cannot be there; the last one if the text ends too soon. */
    private void syntax(int offset) {
        int start = Math.max(0, Math.min(offset, text.length() - 1));
        problem(new Span(start, Math.min(text.length(), start + 1)), true, Message.of("config.syntax"));
    }

    /** Keeps a problem, unless there are many already. */
    void problem(Span span, boolean broken, Message message) {
        if (problems.size() < MAX_PROBLEMS || broken && problems.stream().noneMatch(Problem::broken)) {
            problems.add(Problem.at(text, span, broken, message));
        }
    }

    static String shorten(String word) {
        return word.length() <= 40 ? word : word.substring(0, 40) + "…";
    }

    /** Reads the value of one key. */
    interface Entry {
        void read(String key) throws NotJson;
    }

    /** Reads one item of an array. */
    interface Item {
        void read(Span place) throws NotJson;
    }
}
