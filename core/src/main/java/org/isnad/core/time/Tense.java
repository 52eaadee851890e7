package org.isnad.core.time;

/**
 * What the clause says of the time of its event; it decides between the past and the coming «12
 * أغسطس» or «الجمعة».
 */
public enum Tense {
  /**
   * Latest occurrence; a day and month up to thirty days after publication is still this year's.
   */
  UNKNOWN,
  /** Latest occurrence that is not after publication. */
  PAST,
  /** First occurrence that is not before publication. */
  FUTURE
}
