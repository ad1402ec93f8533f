/** How the graph writes dates: ISO 8601 from year to minute, and days of the floating week as TIMEX3 has them. */

/** A weekday, hour and minute where no article says which week it was: `XXXX-WXX-2T14:30`. */
export const FLOATING = /^XXXX-WXX-([1-7])(?:T([01]\d|2[0-3])(?::([0-5]\d))?)?$/;

/** Year, month, day, hour, minute and offset; seconds are read over. It does not know how many days a month has. */
export const DATE =
  /^(-(?!0000)\d{4}|\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T([01]\d|2[0-3])(?::([0-5]\d)(?::(?:[0-5]\d|60)(?:\.\d+)?)?)?(Z|[+-](?:0\d|1[0-5]):?[0-5]\d)?)?)?)?$/;
