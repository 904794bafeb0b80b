package org.gouji.collection;

import org.gouji.text.Normalizer;

/** Names of organs as they are compared: two reports of one organ need not write it letter by letter alike. */
final class OrganName {

    private OrganName() {}

    /** {@code name} without blanks and bracketed remarks; of a government the place alone, so 云泽县 is 云泽县人民政府. */
    static String key(String name) {
        String plain = Normalizer.label(name).replaceAll("\\([^)]*\\)$", "");
        for (String end : new String[] {"人民政府", "政府"}) {
            if (plain.endsWith(end) && plain.length() > end.length() + 1) {
                return plain.substring(0, plain.length() - end.length());
            }
        }
        return plain;
    }

    /** True if {@code name} is that of a government itself, not of its office or a department. */
    static boolean isGovernment(String name) {
        String plain = Normalizer.label(name).replaceAll("\\([^)]*\\)$", "");
        return plain.endsWith("政府") || plain.matches(".{1,8}[省市县区旗州盟]");
    }

    /** True if it is a government of the lowest level, under which no other organ reports. */
    static boolean isLowest(String name) {
        String key = key(name);
        return key.endsWith("镇") || key.endsWith("乡") || key.endsWith("苏木") || key.contains("街道");
    }
}
