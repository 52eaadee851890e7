@NullMarked
package org.isnad.story.link;

import org.jspecify.annotations.NullMarked;
