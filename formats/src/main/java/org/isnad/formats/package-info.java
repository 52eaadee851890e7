/**
 * Reports and statements in and out.
 *
 * <p>In: report lines, coded statements. Out: records of {@code core}, or lines for programs and
 * listings for people. Never here: a decision about what a text means.
 */
@NullMarked
package org.isnad.formats;

import org.jspecify.annotations.NullMarked;
