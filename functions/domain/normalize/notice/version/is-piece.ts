const WHICH = '(?:graf|para(?:graph)?)s?'
/** Behind its slug, or alone on its line. */
const form = new RegExp(
  `^\\W*(?:[^,()–—]{2,40}[,(–—-]\\s?)?(?:\\d(?:st|nd|rd|th) add|inserts? (?:[a-z\\d]|after (?:\\d\\p{L}\\p{L} )?${WHICH}(?: \\d+)?)|sub(?:s|stitute)? (?:for )?(?:(?:\\d\\p{L}\\p{L} )?${WHICH}|${WHICH} \\d+)(?: \\d+)?)(?:\\s?[,–—-]\\s?\\p{L}[\\p{L}\\d-]*)?\\)?\\W*$`,
  'iu',
)

/** Whether a line says that its copy is no story but a piece of one, to be set into it by a desk: "1st Add", "BC-Ferry, sub for graf 3", "INSERT after graf 3". Source: AP. */
export const isPiece = (line: string): boolean => form.test(line)
