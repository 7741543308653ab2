import type { Copy } from '../../../copy.ts'
import { present } from '../../../present.ts'

/** A kill that Wiredesk wrote: it has no text but what it asks, which heads it. */
export const toOwnKill = ({
  usageTerms: [told] = [],
  ...stated
}: Omit<Copy, 'blocks' | 'format'>): Omit<Copy, 'format'> => ({
  ...stated,
  blocks: [],
  ...present({ headline: told, editorNote: told }),
})
