/** Short runs of the bars. */
@NullMarked
package org.isnad.bench;

import org.jspecify.annotations.NullMarked;
