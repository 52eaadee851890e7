@NullMarked
package org.isnad.story;

import org.jspecify.annotations.NullMarked;
