@NullMarked
package org.isnad.ingest.web;

import org.jspecify.annotations.NullMarked;
