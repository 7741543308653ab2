import type { Outcome } from '../outcome.ts'

/**
 * The bytes that gzip packed, of one file. Unpacks no more than `most` bytes and the piece that exceeds them, so that the length tells of too many. Refuses what is cut off, has a
 * wrong checksum, or has more behind its end.
 */
export const unpackGzip = async (bytes: Uint8Array, most: number): Promise<Outcome<Uint8Array>> => {
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    const unpacked = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'))
    for await (const piece of unpacked) {
      pieces.push(piece)
      size += piece.length
      if (size > most) break
    }
  } catch (error) {
    // What the standard of streams says of bytes that are not gzip's.
    if (!(error instanceof TypeError)) throw error
    const detail = 'The file cannot be unpacked with gzip. Pack it again, or drop the story as it is.'
    return { ok: false, rejection: { code: 'malformed', detail } }
  }
  return { ok: true, value: Buffer.concat(pieces) }
}
