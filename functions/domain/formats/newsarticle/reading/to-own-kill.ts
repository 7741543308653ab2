import type { Copy } from '#domain/copy.ts'
import { present } from '#domain/present.ts'

/** A kill that Wiredesk wrote. Its only text is what it asks of the licensee, which becomes its headline. */
export const toOwnKill = ({
  usageTerms: [told] = [],
  ...stated
}: Omit<Copy, 'blocks' | 'format'>): Omit<Copy, 'format'> => ({
  ...stated,
  blocks: [],
  ...present({ headline: told, editorNote: told }),
})
