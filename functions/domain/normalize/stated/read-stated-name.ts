import type { NormalizedByline } from '../byline/normalized-byline.ts'
import { readHeadByline } from '../headline/read-head-byline.ts'

/** Names in small letters, as some publishing systems keep them ("ana ruiz"); a name glued to its house ("Ana Ruiz/Halden Sun"), elsewhere that of who took a picture. */
const asBehindBy = /^\p{Ll}[^\p{Lu}]*$|^[^/]{4,90}\/[^/]{2,40}$/u

/** An address and its owner, as RSS writes an author: "ana@halden.example (Ana Ruiz)". */
const addressed = /^[^\s@]{1,64}@\S+ \((.+)\)$/u

/** Reads what a format states as who signs. What may be a person's name or something else is read as it is behind "by". */
export const readStatedName = (text: string): NormalizedByline | undefined => {
  const name = addressed.exec(text)?.[1] ?? text
  return readHeadByline(name, true) ?? (asBehindBy.test(name) ? readHeadByline(`by ${name}`) : undefined)
}
