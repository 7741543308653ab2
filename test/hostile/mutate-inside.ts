import { unzipSync } from 'fflate'
import { packArchive } from '#test/containers/pack-archive.ts'
import { mutate } from './mutate.ts'

/**
 * A mutant of a drop; for an archive, half of the time one with a mutant among its files, since a packer's
 * checksum would otherwise hide everything.
 */
export const mutateInside = (bytes: Buffer, other: Buffer, next: () => number): Buffer => {
  if (next() < 0.5 || bytes.readUInt16BE(0) !== 0x504b) return mutate(bytes, other, next)
  const files = unpack(bytes)
  const paths = Object.keys(files)
  const path = paths[Math.floor(next() * paths.length)]
  if (path === undefined) return mutate(bytes, other, next)
  return packArchive({ ...files, [path]: mutate(Buffer.from(files[path] ?? []), other, next) })
}

/** The files of an archive; none if it is deliberately broken. */
const unpack = (bytes: Buffer): Record<string, Uint8Array> => {
  try {
    return unzipSync(bytes)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return {}
  }
}
