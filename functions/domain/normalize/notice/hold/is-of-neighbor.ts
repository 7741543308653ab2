import { type Pattern, screen } from '#domain/normalize/pattern/screen.ts'
import { toDesks } from './to-desks.ts'

/** In characters: nothing else stands on such a line. */
const LONGEST = 120
const PIECE = '(?:story|item|article|copy|dispatch|text)'
const STOP = '(?:do not (?:use|publish|run)|kill|disregard|ignore|withdraw|delete|hold)'

const FORMS: readonly Pattern[] = [
  // "KILL THE ABOVE", "Do not use the following."
  `^\\W*(?:${toDesks})?(?:please )?${STOP} the (?:above|below|following|preceding)(?: ${PIECE})?\\W*$`,
  // "The story above has been withdrawn at the request of the client.", "The item below is not for publication."
  `^\\W*(?:${toDesks})?(?:the )?(?:${PIECE} (?:above|below)|(?:above|below|following|preceding) ${PIECE})\\b.{0,60}?\\b(?:withdrawn|killed|retracted|not (?:for|to be) (?:publication|published|use)|do not (?:use|publish|run))(?!\\p{L})`,
].map(form => screen({ source: form, flags: 'iu' }))

/** Whether a line stops the story over or under which it stands: "KILL THE ABOVE", "The item below is not for publication." */
export const isOfNeighbor = (line: string): boolean =>
  line.length <= LONGEST && FORMS.some(form => form.test(line))
