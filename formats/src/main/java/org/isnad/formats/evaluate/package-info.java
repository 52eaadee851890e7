/**
 * Coded statements measured against reports that people coded.
 *
 * <p>In: reports, a folder of gold files in the documented format, statements as JSON Lines or a
 * second folder. Out: {@link org.isnad.formats.evaluate.Evaluation}. Never here: a judgement that
 * the gold does not support.
 */
@NullMarked
package org.isnad.formats.evaluate;

import org.jspecify.annotations.NullMarked;
