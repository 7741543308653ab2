import type { Copy } from '#domain/copy.ts'

/** Whether copy has no text, and says that what was sent before is to be held: another version of it, withheld or under embargo. */
export const holdsOnly = ({ blocks, status, embargo }: Copy): boolean =>
  blocks.length === 0 && (status === 'withheld' || embargo !== undefined)
