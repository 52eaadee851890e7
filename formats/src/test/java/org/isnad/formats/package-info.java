/** Tests of the formats. */
@NullMarked
package org.isnad.formats;

import org.jspecify.annotations.NullMarked;
