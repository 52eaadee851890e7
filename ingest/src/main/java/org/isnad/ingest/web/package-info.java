/**
 * Pages and feeds from servers, politely and only from public ones.
 *
 * <p>In: addresses. Out: replies within limits, reports of feeds as they come. Never here: an
 * address of a private network that the caller did not allow, or a request that robots.txt forbids.
 */
@NullMarked
package org.isnad.ingest.web;

import org.jspecify.annotations.NullMarked;
