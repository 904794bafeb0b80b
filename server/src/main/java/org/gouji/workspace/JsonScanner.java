package org.gouji.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import org.gouji.text.Span;
import org.gouji.workspace.JsonLexer.NotJson;

/**
 * Reads strict JSON one token after the other and knows the place of each. All offsets are UTF-16 offsets
 * into the text, all spans half-open. A byte order mark is skipped. Takes linear time; nesting is limited.
 *
 * <p>Libraries that read JSON give places only in the messages of their exceptions, as lines and columns.
 */
final class JsonScanner {

    /** Nothing that we read needs more, and skipping takes stack for each level. */
    private static final int MAX_NESTING = 32;

    /** What comes next. */
    enum Kind {
        OBJECT,
        ARRAY,
        STRING,
        NUMBER,
        BOOLEAN,
        NULL,
        /** The text is over. */
        END
    }

    /** An object or array that is open, and whether something stands in it already. */
    private static final class Nesting {
        private final char end;
        private boolean isEmpty = true;

        Nesting(char end) {
            this.end = end;
        }
    }

    private final JsonLexer in;
    private final Deque<Nesting> open = new ArrayDeque<>();
    private Span name = Span.at(0);

    JsonScanner(String json) {
        this.in = new JsonLexer(json);
    }

    /** Behind what was read last. */
    int offset() {
        return in.offset();
    }

    /** The name that was read last, with its quotation marks. */
    Span name() {
        return name;
    }

    /** The value that comes next, right or wrong: a string with its quotation marks, of an object or array the bracket. */
    Span next() {
        return in.next();
    }

    /** What comes next; does not read it. */
    Kind peek() throws NotJson {
        if (in.isOver()) {
            return Kind.END;
        }
        char c = in.peek();
        return switch (c) {
            case '{' -> Kind.OBJECT;
            case '[' -> Kind.ARRAY;
            case '"' -> Kind.STRING;
            case 't', 'f' -> Kind.BOOLEAN;
            case 'n' -> Kind.NULL;
            default -> {
                if (c != '-' && !JsonLexer.isDigit(c)) {
                    throw in.wrong();
                }
                yield Kind.NUMBER;
            }
        };
    }

    void beginObject() throws NotJson {
        begin('{', '}');
    }

    void beginArray() throws NotJson {
        begin('[', ']');
    }

    private void begin(char bracket, char end) throws NotJson {
        if (open.size() == MAX_NESTING) {
            throw in.wrong();
        }
        in.expect(bracket);
        open.push(new Nesting(end));
    }

    /** True if another member or item follows in the object or array that is open; to be asked once before each. */
    boolean hasNext() throws NotJson {
        Nesting inner = open.element();
        if (in.isNext(inner.end)) {
            return false;
        }
        if (!inner.isEmpty) {
            in.expect(',');
        }
        inner.isEmpty = false;
        return true;
    }

    /** Reads the bracket that closes what is open. */
    void end() throws NotJson {
        in.expect(open.element().end);
        open.pop();
    }

    /** Reads the name of a member, and the colon behind it. */
    String nextName() throws NotJson {
        int start = in.next().start();
        String read = in.string();
        name = new Span(start, in.offset());
        in.expect(':');
        return read;
    }

    /** Reads a string; the result has no escapes. */
    String nextString() throws NotJson {
        return in.string();
    }

    /** Reads a number, as it is written. */
    String nextNumber() throws NotJson {
        return in.number();
    }

    /** Reads {@code true} or {@code false}. */
    boolean nextBoolean() throws NotJson {
        boolean value = in.isNext('t');
        in.word(value ? "true" : "false");
        return value;
    }

    /** Reads whatever comes next. */
    void skip() throws NotJson {
        switch (peek()) {
            case STRING -> nextString();
            case NUMBER -> nextNumber();
            case BOOLEAN -> nextBoolean();
            case NULL -> in.word("null");
            case END -> throw in.wrong();
            case OBJECT -> {
                beginObject();
                while (hasNext()) {
                    nextName();
                    skip();
                }
                end();
            }
            case ARRAY -> {
                beginArray();
                while (hasNext()) {
                    skip();
                }
                end();
            }
        }
    }
}
