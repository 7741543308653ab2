import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const opening = screen(
  /^(?:(?:#+ ?)?dpa[- ](?:notizblock|notebook|kontakte|contacts)|#+ ?(?:notebook|notizblock|bloc-notes|redaktionelle hinweise|editorial contacts|internet links)|(?:the following|die folgenden) (?:information|informationen)\b.*(?:not intended for publication|nicht zur veröffentlichung)|\*+ ?not for publication|not for publication\b|notes? to editors?\s?:?$|(?:editor(?:'|’)?s(?:'|’)? notes?|notes)\s?:?$)/i,
)

/** The block of notes under a story that is meant for editors alone: "# Notebook" (dpa), "Notes to editors:". */
export const noteBlock: FurnitureRule = {
  name: 'body/note-block',
  zones: ['tail'],
  ends: true,
  matches: text => text.length < 160 && opening.test(text),
}
