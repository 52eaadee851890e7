/** Tests of the command, and of the layers of the whole. */
@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;
