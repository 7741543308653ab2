import type { Source } from '#domain/source.ts'
import { rootName } from '#domain/xml/root-name.ts'

const roots = new Set([
  'newsMessage',
  'newsItem',
  'packageItem',
  'conceptItem',
  'knowledgeItem',
  'planningItem',
  'catalogItem',
])

/** NewsML-G2: the root is an item or a message, in the standard's namespace under any prefix, or in none. */
export const detectNewsmlG2 = ({ text }: Source): boolean => roots.has(rootName(text) ?? '')
