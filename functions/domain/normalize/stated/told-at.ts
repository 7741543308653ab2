import type { Copy } from '#domain/copy.ts'
import { readInstant } from './read-instant.ts'

const YEAR = 366 * 86_400_000

/**
 * The instant against which days without a year are read ("Embargoed to 0001 Friday July 5"): when the drop arrived, but for copy
 * whose format says that it was written more than a year before, such as that of an archive.
 */
export const toldAt = ({ versionCreated }: Copy, receivedAt: string): string => {
  const written = versionCreated && (versionCreated.instant ?? readInstant(versionCreated.raw))
  return written && Date.parse(receivedAt) - Date.parse(written) > YEAR ? written : receivedAt
}
