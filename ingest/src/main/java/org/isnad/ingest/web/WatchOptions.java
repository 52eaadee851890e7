package org.isnad.ingest.web;

import java.time.Duration;
import org.isnad.ingest.Given;

/**
 * How feeds are followed.
 *
 * @param given what the caller knows of their reports
 * @param every how long to wait before a feed is asked again
 * @param pages whether the page of each entry is read, for feeds that give only a part of the text
 * @param once whether each feed is asked once only
 * @param textBytes most bytes of an entry or page
 */
public record WatchOptions(
    Given given, Duration every, boolean pages, boolean once, int textBytes) {}
