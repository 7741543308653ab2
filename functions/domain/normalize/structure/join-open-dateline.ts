import { escapeHtml } from '#domain/markup/escape-html.ts'
import { normalizeDateline } from '../dateline/normalize-dateline.ts'
import { readPlace } from '../dateline/read-place.ts'
import type { Paragraph } from '../paragraph.ts'
import { countWords } from '../prose/count-words.ts'
import { isProse } from '../prose/is-prose.ts'

/** Paragraphs of the head that are looked at, and the most words of a dateline. */
const depth = 60
const longest = 8

const dash = /^(?:[–—]|--)(?:\s*(?=[\p{L}\p{N}"“„«])|$)/u

/** Paragraphs with the dateline joined that a page sets on a line over its dash: "LONDON", "— The ferry …", or "LONDON", "—", "The ferry …". Only a known place is one: a section may stand over what somebody says. */
export const joinOpenDateline = (paragraphs: readonly Paragraph[]): Paragraph[] => {
  const lead = paragraphs.slice(0, depth).findIndex(({ text }) => isProse(text))
  const at = paragraphs.slice(0, lead + 1).findIndex(({ text }) => dash.test(text))
  const place = paragraphs[at - 1]
  const next = paragraphs[at]
  if (!place || !next || at < lead - 1 || !isPlace(place.text)) return [...paragraphs]
  return [...paragraphs.slice(0, at - 1), join(place, next), ...paragraphs.slice(at + 1)]
}

const isPlace = (text: string): boolean => {
  if (countWords(text) > longest) return false
  const dateline = normalizeDateline(`${text} — `)
  return dateline?.place !== undefined && readPlace(dateline.place)?.known === true
}

const join = (place: Paragraph, next: Paragraph): Paragraph => {
  const start = place.text.length + 1
  const pieces = next.pieces.map(piece => ({ ...piece, start: piece.start + start }))
  const html = next.html?.replace(/^<\w+>/, tag => `${tag}${escapeHtml(place.text)} `)
  return {
    ...next,
    text: `${place.text} ${next.text}`,
    pieces: [...place.pieces, ...pieces],
    ...(html !== undefined && { html }),
  }
}
