const LATER =
  /^\W*(?:\d{1,2}(?:st|nd|rd|th)[ -](?:take|add)|(?:take|add|page)[ -]?(?:[2-9]|1\d|two|three|four)\b|\d{1,2}\. (?:und letzter )?(?:Teil|Take)|[2-9] of \d)/i

/**
 * Whether a mark says that a message continues a story begun by an earlier one: "1st Add", "TAKE 2", "2.
 * Teil". Sources: AP's and Reuters' takes, dpa's parts.
 */
export const isLaterTake = (mark: string): boolean => LATER.test(mark)
