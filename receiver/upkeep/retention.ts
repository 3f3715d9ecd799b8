/** Days that a request is kept, unless the operator chooses another period with `--retention`. */
export const REQUEST_DAYS = 90;

/**
 * Days after which a line of the access log is dropped. 개인정보의 안전성 확보조치 기준 제8조 asks for two years where identifying
 * numbers may occur, and people write them although they are told not to. Leap years are counted long.
 */
export const LOG_DAYS = 2 * 366;

/** Days in which a line of the access log is certainly still there: two years, counted short. */
export const CERTAIN_LOG_DAYS = 2 * 365;

/**
 * Days after which a change of rights is dropped: three years (개인정보의 안전성 확보조치 기준 제5조 제3항, as quoted at
 * guide.jinbo.net, read on 2026-11-30), a year longer than the access log, which has the changes too.
 */
export const RIGHTS_DAYS = 3 * 366;
