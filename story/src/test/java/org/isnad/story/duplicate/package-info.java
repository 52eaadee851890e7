@NullMarked
package org.isnad.story.duplicate;

import org.jspecify.annotations.NullMarked;
