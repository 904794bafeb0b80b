package org.gouji.office;

/** Gives the formats of numbers in old Word files ([MS-OSHARED] 2.2.1.3) the names that newer files use. */
final class OldNumberFormats {

    private OldNumberFormats() {}

    static String name(int code) {
        return switch (code) {
            case 1 -> "upperRoman";
            case 2 -> "lowerRoman";
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 10 -> "ideographDigital";
            case 11 -> "japaneseCounting";
            case 14, 19 -> "decimalFullWidth";
            case 16 -> "japaneseLegal";
            case 18, 28 -> "decimalEnclosedCircle";
            case 22 -> "decimalZero";
            case 23 -> "bullet";
            case 26 -> "decimalEnclosedFullstop";
            case 27 -> "decimalEnclosedParen";
            case 30 -> "ideographTraditional";
            case 31 -> "ideographZodiac";
            case 33 -> "taiwaneseCounting";
            case 34 -> "ideographLegalTraditional";
            case 35 -> "taiwaneseCountingThousand";
            case 36 -> "taiwaneseDigital";
            case 37 -> "chineseCounting";
            case 38 -> "chineseLegalSimplified";
            case 39 -> "chineseCountingThousand";
            case 255 -> "none";
            default -> "decimal";
        };
    }
}
