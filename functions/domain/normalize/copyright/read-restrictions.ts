import { RIGHTS } from './rights-phrases.ts'

const START = new RegExp(`(?<![^\\s.,;:|()–—-])(?:${RIGHTS.join('|')})`, 'iu')
const END =
  /\s*(?:\b(?:distributed|syndicated|provided) by\b|(?<=[.!?]\s)(?:The\s)?\p{Lu}[^.!?]{2,160}\bcontributed to (?:this|the)\b).*$/iu

/** The words that reserve or restrict rights: "All rights reserved. This material may not be published …", to the end of the notice. */
export const readRestrictions = (text: string): string | undefined => {
  const found = START.exec(text)
  if (!found) return undefined
  const rights = text
    .slice(found.index)
    .replace(END, '')
    .replace(/[\s,;>)]+$/u, match =>
      match.includes(')') && text.slice(found.index).includes('(') ? match.trim() : '',
    )
  return rights === '' ? undefined : rights
}
