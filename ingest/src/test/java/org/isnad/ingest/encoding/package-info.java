/** Tests of reading reports. */
@NullMarked
package org.isnad.ingest.encoding;

import org.jspecify.annotations.NullMarked;
