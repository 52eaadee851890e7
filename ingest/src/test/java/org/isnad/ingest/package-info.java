/** Tests of reading reports. */
@NullMarked
package org.isnad.ingest;

import org.jspecify.annotations.NullMarked;
