@NullMarked
package org.isnad.story.process;

import org.jspecify.annotations.NullMarked;
