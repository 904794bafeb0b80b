package org.gouji.assist;

import java.util.Optional;
import org.gouji.form.Field;
import org.gouji.text.Span;

/**
 * A cell of an official table that a user can type a figure into, if its place in the draft is known.
 *
 * @param field what it states
 * @param name where it stands, in the words of the form: {@code 表三 › 予以公开 › 商业企业}
 * @param place its characters, half-open; empty where the content of a blank cell belongs; absent where the draft has
 *     no such cell, or where its place is unknown
 * @param text what stands there; empty for a blank cell and for one without a place
 */
public record FormCell(Field field, String name, Optional<Span> place, String text) {}
