/**
 * Pages as they come to clean articles.
 *
 * <p>In: a saved page, or the text of one as somebody copied it. Out: {@link
 * org.isnad.ingest.article.Article}. Never here: a sentence changed; what is kept stands exactly as
 * published.
 */
@NullMarked
package org.isnad.ingest.article;

import org.jspecify.annotations.NullMarked;
