import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const note = screen(
  /^[([*_]{0,3}(?:(?:this is )?(?:the )?(?:first|second|third|fourth|fifth|sixth|last|final)(?: (?:part|article|story|instal?lment))? (?:of|in) (?:(?:an? |our |the )?(?:\p{L}+-part |occasional )?series(?: (?:on|about) [^.]{3,60})?|(?:two|three|four|five|six|seven|\d)(?: (?:parts|articles|stories|instal?lments))?)|part (?:one|two|three|four|five|six|\d{1,2}) of (?:two|three|four|five|six|seven|\d{1,2}|an? \p{L}+-part series)|(?:teil|partie|parte|del|deel) \d{1,2} (?:(?:von|sur|de|di|av|van) \d{1,2}|(?:der|unserer) serie)|prim(?:er|eir)?a d[ei] (?:tres|três|tre|dos|duas|due|cuatro|quatro|quattro) (?:partes|parti|entregas|puntate))[.)\]*_]{0,3}$/iu,
)

/** What another part of it tells: "(Next week: the women who rowed the mail.)", "Coming Sunday: Who pays?" */
const other = screen(
  /^(?:[([*_]{0,3}(?:coming (?:tomorrow|next \p{L}{4,9}|\p{L}{3,6}day)|next (?:week|month)|tomorrow|(?:next|previously|earlier|last) in (?:this|the|our) series)|[([](?:next|yesterday|last week|\p{L}{3,6}day))\s?: /iu,
)

/** Which part of how many a story is: "(First of three parts)", "Part 2 of 3", "Last in a series"; what comes next. A chapter's "Part one" is the story's own. */
export const seriesNote: FurnitureRule = {
  name: 'body/series-note',
  zones: ['head', 'tail'],
  matches: text => (text.length < 120 && note.test(text)) || (text.length < 240 && other.test(text)),
}
