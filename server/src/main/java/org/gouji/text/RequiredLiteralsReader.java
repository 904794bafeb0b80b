package org.gouji.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Derives from a regular expression which literals a text must have for it to match. Constructs that it does not
 * understand require nothing: the result may be weaker than possible and is never too strong.
 */
final class RequiredLiteralsReader {

    /** Character classes with more characters are not expanded. */
    private static final int FEW = 12;

    /** Of two neighbouring classes not more pairs of characters are required. */
    private static final int PAIRS = 36;

    private final String regex;
    private int at;
    /** The characters of which one is all that the group read last matches; empty if it is more than one character. */
    private String oneOf = "";

    private RequiredLiteralsReader(String regex) {
        this.regex = regex;
    }

    static RequiredLiterals of(String regex) {
        // Case-insensitive matching, comments and quotations are not supported.
        boolean odd = regex.contains("(?i") || regex.contains("(?x") || regex.contains("\\Q") || regex.contains("&&");
        return odd ? RequiredLiterals.NOTHING : new RequiredLiteralsReader(regex).alternatives();
    }

    /** Reads alternatives up to the closing bracket or the end. */
    private RequiredLiterals alternatives() {
        List<RequiredLiterals> branches = new ArrayList<>();
        branches.add(branch());
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            branches.add(branch());
            oneOf = "";
        }
        return RequiredLiterals.any(branches);
    }

    private RequiredLiterals branch() {
        List<RequiredLiterals> literals = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        // Of the characters before this place, which of them stands right before it; empty if that is not known.
        String before = "";
        String only = "";
        int pieces = 0;
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            Piece piece = piece();
            int least = least();
            boolean once = least < 0;
            only = ++pieces == 1 && once ? piece.letters() : "";
            pair(before, piece, least != 0, literals);
            before = piece.isEmpty() && once ? before : least != 0 ? piece.letters() : "";
            boolean plain = piece.letters().length() == 1;
            if (plain && least != 0) {
                run.append(piece.letters());
            }
            boolean repeated = least >= 0;
            if (!plain || repeated) {
                // What follows need not be adjacent, so the run of literal characters ends here.
                boolean goesOn = piece.isEmpty() && !repeated;
                if (!goesOn) {
                    finish(run, literals);
                }
                if (!plain && least != 0) {
                    literals.add(piece.required());
                }
            }
        }
        finish(run, literals);
        oneOf = only;
        return RequiredLiterals.all(literals);
    }

    /** Of two neighbours at least one of which is a class, such as {@code [一二]是}, the pairs. */
    private static void pair(String before, Piece piece, boolean needed, List<RequiredLiterals> literals) {
        int pairs = before.length() * piece.letters().length();
        if (!needed || pairs < 2 || pairs > PAIRS) {
            return; // Two single characters are a run.
        }
        List<RequiredLiterals> words = new ArrayList<>();
        for (char first : before.toCharArray()) {
            for (char second : piece.letters().toCharArray()) {
                words.add(new RequiredLiterals.Word("" + first + second));
            }
        }
        literals.add(RequiredLiterals.any(words));
    }

    private static void finish(StringBuilder run, List<RequiredLiterals> literals) {
        if (!run.isEmpty()) {
            literals.add(new RequiredLiterals.Word(run.toString()));
            run.setLength(0);
        }
    }

    /**
     * A part of a pattern.
     *
     * @param letters the characters of which it matches one; empty if they are many, or more than one is matched
     * @param required the literals that it requires otherwise
     * @param isEmpty true if it matches no character: an anchor or a look-around
     */
    private record Piece(String letters, RequiredLiterals required, boolean isEmpty) {}

    private static final Piece UNKNOWN = new Piece("", RequiredLiterals.NOTHING, false);
    private static final Piece ANCHOR = new Piece("", RequiredLiterals.NOTHING, true);

    private Piece piece() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> charClass();
            case '\\' -> escape();
            case '^', '$' -> ANCHOR;
            case '.' -> UNKNOWN;
            default -> new Piece(String.valueOf(c), RequiredLiterals.NOTHING, false);
        };
    }

    private Piece group() {
        boolean look = false;
        boolean negative = false;
        if (regex.startsWith("?", at)) {
            if (regex.startsWith("?<=", at) || regex.startsWith("?<!", at)) {
                look = true;
                negative = regex.charAt(at + 2) == '!';
                at += 3;
            } else if (regex.startsWith("?=", at) || regex.startsWith("?!", at)) {
                look = true;
                negative = regex.charAt(at + 1) == '!';
                at += 2;
            } else if (regex.startsWith("?<", at)) {
                at = regex.indexOf('>', at) + 1;
            } else {
                // (?: or flags, such as (?m) or (?s:
                while (regex.charAt(at) != ':' && regex.charAt(at) != ')' && regex.charAt(at) != '>') {
                    at++;
                }
                if (regex.charAt(at++) == ')') {
                    return ANCHOR;
                }
            }
        }
        RequiredLiterals required = alternatives();
        at++;
        return look
                ? new Piece("", negative ? RequiredLiterals.NOTHING : required, true)
                : new Piece(oneOf, required, false);
    }

    private Piece charClass() {
        boolean negative = regex.charAt(at) == '^';
        // A closing bracket in the first place is a literal.
        int start = negative ? at + 1 : at;
        int depth = 1;
        boolean simple = !negative;
        StringBuilder letters = new StringBuilder();
        while (depth > 0) {
            char c = regex.charAt(at++);
            if (c == '\\') {
                at++;
                simple = false;
            } else if (c == '[') {
                depth++;
                simple = false;
            } else if (c == ']' && at - 1 > start) {
                depth--;
            } else if (c == '-') {
                simple = false;
            } else {
                letters.append(c);
            }
        }
        if (!simple || letters.length() > FEW) {
            return UNKNOWN;
        }
        List<RequiredLiterals> any = new ArrayList<>();
        letters.chars().forEach(c -> any.add(new RequiredLiterals.Word(String.valueOf((char) c))));
        return new Piece(letters.toString(), RequiredLiterals.any(any), false);
    }

    private Piece escape() {
        char c = regex.charAt(at++);
        if (c == 'b' || c == 'B' || c == 'A' || c == 'z' || c == 'Z' || c == 'G') {
            return ANCHOR;
        }
        if (Normalizer.isAsciiDigit(c)) {
            // A group or an octal number.
            while (at < regex.length() && Normalizer.isAsciiDigit(regex.charAt(at))) {
                at++;
            }
            return UNKNOWN;
        }
        if (c == 'p' || c == 'P' || c == 'k' || c == 'x' || c == 'u' || c == 'N' || c == 'c') {
            at = endOfName(c);
            return UNKNOWN;
        }
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        return letter ? UNKNOWN : new Piece(String.valueOf(c), RequiredLiterals.NOTHING, false);
    }

    /** The index behind an escape such as {@code \\u4e00}, <code>\\p{L}</code>, {@code \\k<name>}. */
    private int endOfName(char kind) {
        if (regex.startsWith("{", at)) {
            return regex.indexOf('}', at) + 1;
        }
        return switch (kind) {
            case 'u' -> at + 4;
            case 'x' -> at + 2;
            case 'k' -> regex.indexOf('>', at) + 1;
            default -> at + 1;
        };
    }

    /** The minimum of the quantifier at this place; -1 if there is none. */
    private int least() {
        if (at >= regex.length()) {
            return -1;
        }
        int least = switch (regex.charAt(at)) {
            case '?', '*' -> 0;
            case '+' -> 1;
            case '{' -> Character.digit(regex.charAt(at + 1), 10) == 0 ? 0 : 1;
            default -> -1;
        };
        if (least >= 0) {
            at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
            if (at < regex.length() && (regex.charAt(at) == '?' || regex.charAt(at) == '+')) {
                at++;
            }
        }
        return least;
    }
}
