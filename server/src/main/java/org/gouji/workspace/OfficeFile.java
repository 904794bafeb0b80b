package org.gouji.workspace;

import org.gouji.document.DocumentContent;

/**
 * A document of an office program.
 *
 * @param bytes the whole file, never altered
 * @param content what was read from it
 */
public record OfficeFile(byte[] bytes, DocumentContent.Read content) implements FileContent {}
