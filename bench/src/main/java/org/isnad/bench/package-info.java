/**
 * Measurements of speed, start-up, memory and sturdiness.
 *
 * <p>In: reports, real or generated. Out: figures. Never here: code that the product runs.
 */
@NullMarked
package org.isnad.bench;

import org.jspecify.annotations.NullMarked;
