import { boundAtLetters } from '#domain/normalize/pattern/bound-at-letters.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'

/** Longest such line, in words: a paper, a name, a label, a date and a time. */
const longest = 14
const label = boundAtLetters(
  /\b(?:published|updated|posted|publié|mis à jour|publicado|actualizado|atualizado|veröffentlicht|aktualisiert|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|uppdaterad|publisert|oppdatert|opublikowano|aktualizacja|опубликовано|обновлено)\b.{0,12}\d{1,4}[./ -]/iu,
)
const dated = /\b(?:19|20)\d\d\b/u

/** Whether a line says who published a story and when: "Ouest-France Klervi LE BIHAN. Publié le 12/08/2020 à 18h04". */
export const isPublicationLine = (text: string): boolean =>
  text.length < 140 &&
  countWords(text) <= longest &&
  label.test(text) &&
  dated.test(text) &&
  !/[.!?]["”]?$/.test(text)
