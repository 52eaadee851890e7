/**
 * Documents to their text.
 *
 * <p>In: PDF and DOCX that carry text. Out: lines of text in reading order. Never here: pictures of
 * text, or a document that was not measured before it is unpacked.
 */
@NullMarked
package org.isnad.ingest.document;

import org.jspecify.annotations.NullMarked;
