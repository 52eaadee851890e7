/** Tests of reading reports. */
@NullMarked
package org.isnad.ingest.article;

import org.jspecify.annotations.NullMarked;
