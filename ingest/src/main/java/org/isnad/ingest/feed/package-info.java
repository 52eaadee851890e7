/**
 * Feeds and lists of addresses.
 *
 * <p>In: RSS, Atom, RDF feeds, OPML, sitemaps. Out: reports of feed entries, and addresses. Never
 * here: entities of the document type, or a network.
 */
@NullMarked
package org.isnad.ingest.feed;

import org.jspecify.annotations.NullMarked;
