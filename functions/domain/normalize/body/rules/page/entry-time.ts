import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { isTimestamp } from './is-timestamp.ts'

/** The age of an entry, or its hour with a zone: "3h ago", "18.31 GMT" (The Guardian). */
const alone = /^(?:\d{1,2}[hmd] ago|\d{1,2}[.:]\d{2} (?:GMT|BST|CES?T|AES?T|AEDT|E[SD]T))$/
const label = screen(
  /^\W*(?:block-time |first |last )?(?:published|updated|posted|aktualisiert|veröffentlicht|publié|mis à jour|actualizado|publicado|aggiornato)\b/iu,
)

/** What WordPress's first themes put under a post. */
const filed = screen(
  /^(?:this entry was )?posted (?:on|in|by)\b.{0,120}\b(?:filed under|comments? feed|trackback|bookmark the permalink)\b/iu,
)

/** When an entry of a live blog was written: "Block-time published time 23:41 GMT" (The Guardian), "Updated at 23.22 GMT"; when and where a post was filed. */
export const entryTime: FurnitureRule = {
  name: 'body/entry-time',
  zones: ['story', 'tail'],
  matches: text =>
    (text.length < 80 && (alone.test(text) || (label.test(text) && isTimestamp(text)))) ||
    (text.length < 500 && filed.test(text)),
}
