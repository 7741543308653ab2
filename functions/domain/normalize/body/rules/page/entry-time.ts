import { screen } from '../../../pattern/screen.ts'
import type { FurnitureRule } from '../../furniture-rule.ts'
import { isTimestamp } from './is-timestamp.ts'

/** The age of an entry, or its hour with a zone: "3h ago", "18.31 GMT" (The Guardian). */
const alone = /^(?:\d{1,2}[hmd] ago|\d{1,2}[.:]\d{2} (?:GMT|BST|CES?T|AES?T|AEDT|E[SD]T))$/
const label = screen(
  /^\W*(?:block-time |first |last )?(?:published|updated|posted|aktualisiert|veröffentlicht|publié|mis à jour|actualizado|publicado|aggiornato)\b/iu,
)

/** When an entry of a live blog was written: "Block-time published time 23:41 GMT" (The Guardian), "Updated at 23.22 GMT". */
export const entryTime: FurnitureRule = {
  name: 'body/entry-time',
  zones: ['story'],
  matches: text => text.length < 80 && (alone.test(text) || (label.test(text) && isTimestamp(text))),
}
