package org.gouji.workspace;

import java.util.Arrays;
import java.util.List;

/**
 * A pattern for paths: {@code *} and {@code ?} within a step, {@code **} for any number of steps. Without a slash it is
 * about the file's name in any folder.
 *
 * <p>Not the one of the JDK: that makes a regular expression, over which a pattern full of stars can take for ever.
 *
 * @param pattern as written, never blank
 */
record Glob(String pattern) {

    /** True if {@code path}, its steps separated by slashes, is meant. */
    boolean matches(String path) {
        List<String> steps = steps(pattern);
        List<String> names = steps(path);
        if (steps.size() == 1 && !pattern.startsWith("/")) {
            return !names.isEmpty() && matchesStep(steps.get(0), names.get(names.size() - 1));
        }
        // reached[j]: the steps so far can stand for the first j names.
        boolean[] reached = new boolean[names.size() + 1];
        reached[0] = true;
        for (String step : steps) {
            boolean[] next = new boolean[names.size() + 1];
            for (int j = 0; j <= names.size(); j++) {
                if (step.equals("**")) {
                    next[j] = reached[j] || j > 0 && next[j - 1];
                } else {
                    next[j] = j > 0 && reached[j - 1] && matchesStep(step, names.get(j - 1));
                }
            }
            reached = next;
        }
        return reached[names.size()];
    }

    private static List<String> steps(String path) {
        return Arrays.stream(path.replace('\\', '/').split("/"))
                .filter(step -> !step.isEmpty() && !step.equals("."))
                .toList();
    }

    /** A star takes as little as it can, and more only if the rest does not fit: never back behind the last star. */
    private static boolean matchesStep(String step, String name) {
        int at = 0;
        int in = 0;
        int star = -1;
        int starIn = 0;
        while (in < name.length()) {
            if (at < step.length() && step.charAt(at) == '*') {
                star = at++;
                starIn = in;
            } else if (at < step.length() && (step.charAt(at) == '?' || step.charAt(at) == name.charAt(in))) {
                at++;
                in++;
            } else if (star >= 0) {
                at = star + 1;
                in = ++starIn;
            } else {
                return false;
            }
        }
        while (at < step.length() && step.charAt(at) == '*') {
            at++;
        }
        return at == step.length();
    }
}
