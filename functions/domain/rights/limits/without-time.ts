/** For how long, until or from when: "UK OUT FOR 28 DAYS", "Not for use in the UK after 6 Dec", "UK and Ireland OUT until 23:00". */
const TIME =
  /\s(?:(?:until|till|before|after)\s|for (?:the )?(?:(?:first|next) )?(?:\d+|one|two|three)[ -]?(?:h|hours?|hrs|days?|weeks?|months?)\b).{0,60}$/iu
/** "GERMANY, AUSTRIA AND SWITZERLAND (GSA) OUT" */
const SHORT = / \(\p{Lu}{2,5}\)/gu

/** A condition on places without for how long it holds, and without short forms behind the names. */
export const withoutTime = (clause: string): string => clause.replace(TIME, '').replace(SHORT, '')
