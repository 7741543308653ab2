import { MOST_HIDDEN } from './scan-changes.ts'
import type { Asked, ScanOwed } from './scan-owed.ts'

/**
 * The place where a reader starts that came to `seq` without a cursor of its own: the last change up to there that it may
 * see or is owed. It looks back no further than the start of the block of MOST_HIDDEN, and stays there if there is none,
 * so that hidden changes move nothing a licensee can see, as in a scan.
 */
export const lastVisibleUpTo = async (scanOwed: ScanOwed, seq: number, asked: Asked): Promise<number> => {
  const block = Math.floor(seq / MOST_HIDDEN) * MOST_HIDDEN
  const { visible } = await scanOwed(block, MOST_HIDDEN, { ...asked, upTo: seq })
  return visible.at(-1)?.seq ?? block
}
