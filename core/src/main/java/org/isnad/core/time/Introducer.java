package org.isnad.core.time;

/** The word before a time that says how the event lies to it. */
public enum Introducer {
  NONE,
  /** «في», and the proclitics ب and ل. */
  IN,
  /** «خلال», «طوال», «على مدى». */
  DURING,
  /** «منذ». */
  SINCE,
  /** «حتى», «لغاية». */
  UNTIL,
  /** «قبل». */
  BEFORE,
  /** «بعد». */
  AFTER,
  /** «من … إلى …». */
  FROM,
  /** «بين … و…». */
  BETWEEN
}
