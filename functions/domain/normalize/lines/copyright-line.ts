import { normalizeCopyright } from '../copyright/normalize-copyright.ts'
import { obeyParts } from '../draft/obey-parts.ts'
import { remove } from '../draft/remove.ts'
import { takeCopyright } from '../draft/take-copyright.ts'
import { isPersonName } from '../people/names/is-person-name.ts'
import type { LineReader } from './line-reader.ts'

const sellsPictures = /^(?:getty|shutterstock|alamy|DR$)\b/i

/** "© 2023 Bloomberg L.P. Distributed by …". Without a year above a story it is the picture's: "© Ana Ruiz", "© Getty", "© DR" (droits réservés). */
export const copyrightLine: LineReader = ({ text, from, zone }, draft, { receivedAt }) => {
  const copyright = normalizeCopyright(text)
  const { year, holder = '' } = copyright ?? {}
  if (zone === 'head' && year === undefined && (isPersonName(holder) || sellsPictures.test(holder)))
    remove(draft, from, 'copyright/picture')
  else if (copyright) {
    takeCopyright(draft, copyright, from)
    obeyParts(draft, text, from, receivedAt)
  }
  return copyright !== undefined
}
