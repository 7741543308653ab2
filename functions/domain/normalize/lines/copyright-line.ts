import { normalizeCopyright } from '../copyright/normalize-copyright.ts'
import { remove } from '../draft/remove.ts'
import { takeCopyright } from '../draft/take-copyright.ts'
import { isPersonName } from '../people/names/is-person-name.ts'
import type { LineReader } from './line-reader.ts'

/** "© 2023 Bloomberg L.P. Distributed by …". A person without a year above a story took the picture: "© Ana Ruiz". */
export const copyrightLine: LineReader = ({ text, from, zone }, draft) => {
  const copyright = normalizeCopyright(text)
  if (zone === 'head' && copyright?.year === undefined && isPersonName(copyright?.holder ?? ''))
    remove(draft, from, 'copyright/picture')
  else if (copyright) takeCopyright(draft, copyright, from)
  return copyright !== undefined
}
