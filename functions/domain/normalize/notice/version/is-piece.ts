const WHICH = '(?:graf|para(?:graph)?)s?'
const forms: readonly RegExp[] = [
  // Behind its slug, or alone on its line
  new RegExp(
    `^\\W*(?:[^,()–—]{2,40}[,(–—-]\\s?)?(?:\\d(?:st|nd|rd|th) add|inserts? (?:[a-z\\d]|after (?:\\d\\p{L}\\p{L} )?${WHICH}(?: \\d+)?)|sub(?:s|stitute)? (?:for )?(?:(?:\\d\\p{L}\\p{L} )?${WHICH}|${WHICH} \\d+)(?: \\d+)?)(?:\\s?[,–—-]\\s?\\p{L}[\\p{L}\\d-]*)?\\)?\\W*$`,
    'iu',
  ),
  // "SUB 3rd graf, previous Ferry sails:", "INSERT after 2nd graf of “Ferry sails”"
  new RegExp(
    `^\\W*(?:SUBS?|INSERTS?) (?:for |after )?(?:\\d\\p{L}\\p{L} )?${WHICH}(?: \\d+)?,? (?:of|to|in|previous|prev\\.?) [^.]{3,200}$`,
    'iu',
  ),
  // "ADD 1: Ferry sails", "Ferry sails, 2nd take", "Ferry sails - 2 (Last)"
  /^\W*ADD \d{1,2}\s?[:–—-]\s?\S|^.{5,200}[,(–—-]\s?(?:[2-9](?:nd|rd|th) take|[2-9] \(last\))\W*$/iu,
  // "PICK UP 4th graf"
  new RegExp(`^\\W*PICKS? ?UP (?:AT |WITH )?\\d\\p{L}\\p{L} ${WHICH}\\b[^.]{0,40}\\W*$`, 'iu'),
]

/** Whether a line says that its copy is no story but a piece of one, to be set into it by a desk: "1st Add", "BC-Ferry, sub for graf 3", "INSERT after graf 3". Source: AP. */
export const isPiece = (line: string): boolean => forms.some(form => form.test(line))
