import type { Rejection } from '#schemas/drops/rejection.ts'
import type { ArchiveEntry } from './archive-entry.ts'

type Sizes = Pick<ArchiveEntry, 'path' | 'size' | 'compressedSize'>

/** The most one file in an archive may unpack to: 10 MiB, as for a drop of its own. */
const MAX_SIZE = 10 * 1024 * 1024

/** The most times its packed size that a file over 1 MiB may unpack to: text and XML stay below 30. */
const MAX_RATIO = 100
const RATIO_FROM = 1024 * 1024

/**
 * Refuses a malicious archive: one with a path that leads out of its folder, or with files that unpack to
 * more than they may, each or together (`allowed`, in bytes). Undefined if it is safe to unpack.
 */
export const judgeEntries = (entries: readonly Sizes[], allowed: number): Rejection | undefined => {
  const astray = entries.find(({ path }) => leadsOut(path))
  if (astray)
    return unsafe(
      `contains the path "${shown(astray.path)}", which leads out of its folder. Zip the files again without it`,
    )
  const bomb = entries.find(
    ({ size, compressedSize }) => size > MAX_SIZE || (size > RATIO_FROM && size > compressedSize * MAX_RATIO),
  )
  if (bomb)
    return unsafe(
      `contains "${shown(bomb.path)}", which unpacks from ${bomb.compressedSize} bytes to ${bomb.size}; the limit is ${MAX_SIZE} bytes or ${MAX_RATIO} times its size. Send the story by itself`,
    )
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > allowed) return unsafe(`unpacks to ${total} bytes; the limit is ${allowed}. Drop it in parts`)
  return undefined
}

/** An absolute path, one with a drive letter, a step up, or a NUL. */
const leadsOut = (path: string): boolean =>
  /^[/\\]|^[a-z]:|\0/i.test(path) || path.split(/[/\\]/).includes('..')

const shown = (path: string): string => path.slice(0, 80)

const unsafe = (fault: string): Rejection => ({
  code: 'unsafe-archive',
  detail: `The archive ${fault}.`,
})
