/** Tests of the evaluation. */
@NullMarked
package org.isnad.formats.evaluate;

import org.jspecify.annotations.NullMarked;
