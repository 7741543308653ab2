const WHICH = '(?:graf|para(?:graph)?)s?'
const forms: readonly RegExp[] = [
  // Behind its slug, or alone on its line
  new RegExp(
    `^\\W*(?:[^,()–—]{2,40}[,(–—-]\\s?)?(?:\\d(?:st|nd|rd|th) add|inserts? (?:[a-z\\d]|after (?:\\d\\p{L}\\p{L} )?${WHICH}(?: \\d+)?)|sub(?:s|stitute)? (?:for )?(?:(?:\\d\\p{L}\\p{L} )?${WHICH}|${WHICH} \\d+)(?: \\d+)?)(?:\\s?[,–—-]\\s?\\p{L}[\\p{L}\\d-]*)?\\)?\\W*$`,
    'iu',
  ),
  // "SUB 3rd graf, previous Ferry sails:", "INSERT after 2nd graf of “Ferry sails”"
  new RegExp(
    `^\\W*(?:SUBS?|INSERTS?) (?:for |after )?(?:\\d\\p{L}\\p{L} )?${WHICH}(?: \\d+)?,? (?:of|to(?! (?:add|chang|clarif|clean|conform|correct|fix|includ|reflect|restor|trim|updat))|in|previous|prev\\.?) [^.]{3,200}$`,
    'iu',
  ),
  // "ADD 1: Ferry sails", "Ferry sails, 2nd take", "Ferry sails - 2 (Last)"
  /^\W*ADD \d{1,2}\s?[:–—-]\s?\S|^.{5,200}[,(–—-]\s?(?:[2-9](?:nd|rd|th) take|[2-9] \(last\))\W*$/iu,
  // "PICK UP 4th graf"
  new RegExp(`^\\W*PICKS? ?UP (?:AT |WITH )?\\d\\p{L}\\p{L} ${WHICH}\\b[^.]{0,40}\\W*$`, 'iu'),
]

/** Whether a line says that its copy is no story but a piece of one, to be set into it by a desk: "1st Add", "BC-Ferry, sub for graf 3", "INSERT after graf 3". Source: AP. */
export const isPiece = (line: string): boolean => forms.some(form => form.test(line))

const behindSlug =
  /(?:^|[\s,(/-])(?:\d(?:st|nd|rd|th) ?add|add \d{1,2}|[2-9](?:nd|rd|th) ?take|take [2-4])(?: \(?last)?\W*$/iu
/** The number of words that ends a slug: ",0120". */
const COUNT = /,\s?\d{2,5}\W*$/u

/** Whether a slug, or the mark of a version that stood behind it, says so: "BC-Ferry, Sub 3rd graf,0120", "ferry-quay 2nd take", "Take 2". */
export const isSlugOfPiece = (slug: string, mark = ''): boolean => {
  const named = slug.replace(COUNT, '')
  return isPiece(named) || behindSlug.test(named) || behindSlug.test(mark)
}
