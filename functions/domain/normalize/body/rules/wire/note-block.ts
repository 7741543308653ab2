import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const opening = screen(
  patternOf(/^/i, [
    /(?:#+ ?)?dpa[- ](?:notizblock|notebook|kontakte|contacts)/i,
    /#+ ?(?:notebook|notizblock|bloc-notes|redaktionelle hinweise|editorial contacts|internet links)/i,
    /(?:the following|die folgenden) (?:information|informationen)\b.*(?:not intended for publication|nicht zur veröffentlichung)/i,
    /\*+ ?not for publication/i,
    /not for publication\b/i,
    /notes? to editors?\s?:?$/i,
    /(?:editor(?:'|’)?s(?:'|’)? notes?|notes)\s?:?$/i,
  ]),
)

/** The block of notes under a story that is meant for editors alone: "# Notebook" (dpa), "Notes to editors:". */
export const noteBlock: FurnitureRule = {
  name: 'body/note-block',
  zones: ['tail'],
  ends: true,
  matches: text => text.length < 160 && opening.test(text),
}
