import { normalizeCopyright } from '../copyright/normalize-copyright.ts'
import { takeCopyright } from '../draft/take-copyright.ts'
import type { LineReader } from './line-reader.ts'

/** "© 2023 Bloomberg L.P. Distributed by …". */
export const copyrightLine: LineReader = ({ text, from }, draft) => {
  const copyright = normalizeCopyright(text)
  if (copyright) takeCopyright(draft, copyright, from)
  return copyright !== undefined
}
