import type { NormalizedByline } from '../byline/normalized-byline.ts'
import { screen } from '../pattern/screen.ts'
import { readHeadByline } from './read-head-byline.ts'

/** Labels of who wrote it, which head no links in any language, and a name or two. */
const labelled = screen(
  /^\P{L}{0,2}(?:authors?|autor(?:ka|in|a|es|en)?|autore|autrice|auteurs?|автор[иык]?|авторка|pewarta|penulis|szerző|yazar|muhabir|forfatter|författare|kirjoittaja)\s?: ?[^:]{2,40}$/iu,
)

/** "Pewarta: Ana Ruiz", "Autorka: Ana Ruiz": who wrote a story, in a line under it (Antara, papers of Poland and Czechia). */
export const readEndAuthor = (text: string): NormalizedByline | undefined => {
  const byline = labelled.test(text) ? readHeadByline(text) : undefined
  return byline && byline.authors.length > 0 ? byline : undefined
}
