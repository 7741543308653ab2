import { screen } from '../../pattern/screen.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

const trim = screen(
  /^[([*_ ]*(?:(?:story|article) (?:can|may) end here|(?:begin |end |first |second )?optional (?:material|trim|cut|add)|(?:begin|end) optional|(?:can|may) (?:trim|end) here|(?:editors?:? )?trim (?:here|begins|ends))\b.{0,60}$/i,
)

/** Where an agency says that a story may be cut: "(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)" (NYT News Service). */
export const optionalTrim: FurnitureRule = {
  name: 'body/optional-trim',
  zones: ['story', 'tail'],
  matches: text => text.length < 120 && trim.test(text),
}
