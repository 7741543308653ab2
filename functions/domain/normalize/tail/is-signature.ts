import { readHeadByline } from '../headline/read-head-byline.ts'
import type { Paragraph } from '../paragraph.ts'
import { countWords } from '../prose/count-words.ts'

/** Words of a name. */
const longest = 4
const address = /^\W*(?:e-?mail:? ?)?([\w.+-]+)@[\w-]+(?:\.[\w-]+)+\W*$/iu

/** Whether a bare name under a story signs it: its own address stands on the next line, as Nordic and Dutch papers have it. */
export const isSignature = ({ text }: Paragraph, below: Paragraph | undefined): boolean => {
  const local = address.exec(below?.text ?? '')?.[1]?.toLowerCase()
  if (local === undefined || countWords(text) > longest) return false
  const surname = plain(text).split(' ').at(-1) ?? ''
  return (
    surname.length > 2 && local.includes(surname) && (readHeadByline(text, true)?.authors.length ?? 0) > 0
  )
}

const plain = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
