import type { Source } from '#domain/source.ts'
import { rootName } from '#domain/xml/root-name.ts'

/** Atom (RFC 4287): a feed, or one entry. */
export const detectAtom = ({ text }: Source): boolean => {
  const root = rootName(text)
  return root === 'feed' || (root === 'entry' && text.includes('http://www.w3.org/2005/Atom'))
}
