package org.isnad.ingest;

import java.time.LocalDate;
import org.isnad.core.coder.Ids;
import org.isnad.core.coder.Report;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows about an input; each value is used where the input itself gives none.
 *
 * @param id id of the report; of a single report only
 * @param outlet who published it
 * @param published day of publication
 * @param seen day on which it was read
 */
public record Given(
    @Nullable String id,
    @Nullable String outlet,
    @Nullable LocalDate published,
    @Nullable LocalDate seen) {

  /** Nothing is known. */
  public static final Given NOTHING = new Given(null, null, null, null);

  /**
   * The report with what it does not say itself as found or given; an id is made where there is
   * none.
   */
  public Report complete(Report r, Hints hints) {
    String from = r.outlet() != null ? r.outlet() : outlet;
    String url = r.url() != null ? r.url() : hints.url();
    String name = id != null ? id : r.id();
    LocalDate read = r.seen() != null ? r.seen() : hints.seen();
    return new Report(
        name.isEmpty() ? Ids.report(from, url, r.title(), r.body()) : name,
        from,
        url,
        r.title(),
        r.body(),
        r.published() != null ? r.published() : published,
        r.publishedText(),
        read != null ? read : seen,
        r.language(),
        r.credit(),
        r.imprint());
  }
}
