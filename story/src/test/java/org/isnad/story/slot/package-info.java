@NullMarked
package org.isnad.story.slot;

import org.jspecify.annotations.NullMarked;
