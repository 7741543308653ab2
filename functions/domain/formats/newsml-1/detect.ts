import type { Source } from '#domain/source.ts'
import { rootName } from '#domain/xml/root-name.ts'

/** NewsML 1.0-1.2: the root is `NewsML`, or a `NewsItem` sent without its envelope. */
export const detectNewsml1 = ({ text }: Source): boolean => {
  const root = rootName(text)
  return root?.toLowerCase() === 'newsml' || root === 'NewsItem'
}
