import type { NormalizedByline } from '../byline/normalized-byline.ts'
import { readHeadByline } from '../headline/read-head-byline.ts'

/** Reads what a format states as who signs; names in small letters, as some publishing systems keep them ("ana ruiz"), are set as they are behind "by". */
export const readStatedName = (text: string): NormalizedByline | undefined =>
  readHeadByline(text, true) ?? (/^\p{Ll}[^\p{Lu}]*$/u.test(text) ? readHeadByline(`by ${text}`) : undefined)
