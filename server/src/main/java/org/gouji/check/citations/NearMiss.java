package org.gouji.check.citations;

/**
 * A title or a number that differs by a typo from a known one.
 *
 * @param start index of its first character in the passage
 * @param end index behind its last
 * @param right what is meant
 */
record NearMiss(int start, int end, String right) {}
