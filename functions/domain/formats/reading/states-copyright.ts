import type { Copy } from '#domain/copy.ts'
import { normalizeCopyright } from '#domain/normalize/copyright/normalize-copyright.ts'

/** How many blocks of a text's end are read. */
const REACH = 4

/** Whether a text ends in a notice of its own, which beats that of its feed: syndicated copy keeps its holder's. */
export const statesCopyright = ({ blocks }: Pick<Copy, 'blocks'>): boolean =>
  blocks.slice(-REACH).some(({ text }) => normalizeCopyright(text)?.holder)
