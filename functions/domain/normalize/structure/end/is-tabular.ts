/** Fewest numbers of a row, and their share of its words. */
const fewest = 3
const share = 0.5
/** What stands under a line-up, and is the story's: "Referee: M. Carver", "Attendance: 24,118". */
const agate =
  /^(?:Price|Referees?|Refs?|Umpires?|Attendance|Att|Booked|Bookings|Sent off|Subs(?:titutes)? not used|Scorers?|Goals|Venue|Kick-off|Half-time|HT|A|T)(?: ?[:–—-] ?|\. )[\p{Lu}\d].{0,120}$/u
/** "Halden: Lund 12, Pruitt 88pen": who scored, and when; and the heading over it. */
const scorers =
  /^(?:Scorers|Goals|Line-?ups|Teams):$|^\p{Lu}[\p{L} .'’-]{1,30}: (?:\p{Lu}[\p{L}.'’ -]{1,25} \d{1,3}(?:\+\d{1,2})?['’]? ?(?:\(?(?:pen|og|p)\)?)?(?:[,;] |$))+$/u
/** Whether a line is one of the notes under a match. */
export const isAgate = (text: string): boolean =>
  text.length < 140 && (agate.test(text) || scorers.test(text))

/** Three digits at least stand in three numbers: prose has fewer most times, and is not parted into words. */
const hasDigits = /\d[^\d]*\d[^\d]*\d/
/** Between two spaces: what has a digit and no letter, and what has either. */
const number = /(?<=^| )(?=[^\p{L} ]*(?: |$))[^\d ]*\d[^ ]*/gu
const word = /(?<=^| )[^\p{L}\p{N} ]*[\p{L}\p{N}][^ ]*/gu

/** What figures of markets and results have, and the numbers of a page's parts do not. */
const fraction = /\d[.,]\d/

/** Whether a line is a row of a table: mostly numbers, with a word or fractions ("Jul 516.50 518 511.25 512 -4.25", "Pilots 1 1 0 — 2"). */
export const isTabular = (text: string): boolean => {
  if (!hasDigits.test(text)) return false
  const numbers = text.match(number)?.length ?? 0
  if (numbers < fewest) return false
  const words = text.match(word)?.length ?? 0
  return numbers >= share * words && (numbers < words || fraction.test(text))
}
