import { screen } from '#domain/normalize/pattern/screen.ts'
import { screenAtLetters } from '#domain/normalize/pattern/screen-at-letters.ts'

const asked = screenAtLetters(
  /^[^\p{L}\d]*(?:\p{L}+[^\p{L}\d]+){0,3}?do(?: not|n['’]t) (?:use|publish|run|broadcast|post)\b/iu,
)
const gone = screen(/\b(?:kill|withdr[ae]w|delet|eliminat|retract)/iu)

/** Whether a line says only that a story is not to be used. Alone, it kills the story; under the head of a hold, it is what the hold asks for. */
export const isNoUse = (text: string): boolean => asked.test(text) && !gone.test(text)
