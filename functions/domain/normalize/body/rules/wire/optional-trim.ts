import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const trim = screen(
  /^[([*_ ]*(?:(?:story|article) (?:can|may) end here|(?:begin |end |first |second )?optional (?:material|trim|cut|add)|(?:begin|end) optional|(?:can|may) (?:trim|end) here|(?:editors?:? )?trim (?:here|begins|ends))\b.{0,60}$/i,
)
/** The same with its number: "(END OF SECOND OPTIONAL TRIM)", "(THIRD OPTIONAL TRIM ENDS)". */
const numbered =
  /^\((?:(?:begin|end)(?: of)? )?(?:the )?(?:(?:first|second|third|fourth|\d(?:st|nd|rd|th)) )?(?:optional )?trim(?: (?:begins|ends|follows))?(?: here)?\)$/i

/** What a desk tells another of the setting: "(BEGIN ITALICS HERE)", "(END ITAL)". In parentheses alone. */
const setting = patternOf(
  /^\(/i,
  [
    /(?:(?:begin|beg|end|start) ?)?(?:of )?(?:ital(?:ic)?s?|bold|underline)(?: (?:on|off|here|begin|end|begins|ends))*/i,
    /picture/i,
    /pictures/i,
    /graphics?/i,
    /undated/i,
    /correct/i,
    /repeat/i,
    /recasts/i,
    /resending/i,
    /repetition/i,
    /BC-[A-Z0-9 -]{3,40}/i,
  ],
  /\)$/i,
)

/** Where a desk goes on with what was sent before (AP, CP): "Residents of x x x 5th graf pvs". */
const pickup = screen(/(?:^|\s)x x x\b.{0,40}\b(?:pvs|prvs|pre(?:v|vious)|pick-?up|gra[fp]h?s?|paras?)\b/i)

/** What comes with the story (EFE): "(foto) (vídeo)". */
const enclosed = /^(?:\((?:fotos?|v[ií]deos?|audios?|infograf[ií]as?)\) ?){1,4}$/i

/** Where an agency says that a story may be cut: "(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)" (NYT News Service). */
export const optionalTrim: FurnitureRule = {
  name: 'body/optional-trim',
  zones: ['story', 'tail'],
  matches: text =>
    text.length < 120 && [trim, numbered, setting, pickup, enclosed].some(form => form.test(text)),
}
