import { readHeadByline } from '../headline/read-head-byline.ts'
import type { Paragraph } from '../paragraph.ts'
import { screen } from '../pattern/screen.ts'
import { isPersonName } from '../people/names/is-person-name.ts'
import { roleWords } from '../people/roles/role-words.ts'
import { countWords } from '../prose/count-words.ts'

/** Paragraphs of the head that are looked at, and the longest line of a broken byline, in words. */
const depth = 60
const longest = 12

/** A byline that goes on in the next line: "By", "By Ana Ruiz and", "Von Ana Ruiz,". */
const open = screen(/^(?:by|von|por|par|di)(?:\s.*(?:\s(?:and|und|y|e|et|with)|[,&]))?\s*[:–—-]?$/iu)
/** Over its editor (CBS News). */
const edited = /^edited by$/i
/** The line between two names. */
const joint = /^(?:,|and|und|y|e|et|&|with)$/iu

/** Paragraphs with the lines joined over which a page breaks a byline: "By", "Ana Ruiz", "and", "Bo Lind"; "By", "Ana Ruiz", "Bo Lind"; "Edited By", "Cy Dunn". */
export const joinOpenByline = (paragraphs: readonly Paragraph[]): Paragraph[] => {
  const joined: Paragraph[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    const last = joined.at(-1)
    if (index < depth && last && goesOn(last, paragraph)) joined.splice(-1, 1, join(last, paragraph))
    else joined.push(paragraph)
  }
  return joined
}

/** "By", "Ana Ruiz", "Bo Lind": one more name. */
const isNextName = ({ pieces: [first] }: Paragraph, { text }: Paragraph): boolean =>
  open.test(first?.raw ?? '') && isPersonName(text) && !roleWords.endsAsTitle(text)

const goesOn = (last: Paragraph, next: Paragraph): boolean => {
  if (countWords(next.text) > longest || countWords(last.text) > longest) return false
  if (joint.test(next.text)) return readHeadByline(last.text) !== undefined
  if (edited.test(last.text)) return !!readHeadByline(next.text, true)?.authors.length
  return (
    (open.test(last.text) || isNextName(last, next)) && readHeadByline(join(last, next).text) !== undefined
  )
}

const join = (last: Paragraph, next: Paragraph): Paragraph => {
  const text =
    last.text.replace(/\s*[:–—-]$/, '') + (open.test(last.text) || joint.test(next.text) ? '' : ',')
  const start = text.length + 1
  const pieces = next.pieces.map(piece => ({ ...piece, start: piece.start + start }))
  return { ...last, text: `${text} ${next.text}`, pieces: [...last.pieces, ...pieces] }
}
