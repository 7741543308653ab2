import type { Entry, ZipFile } from 'yauzl'
import type { Outcome } from '../outcome.ts'
import { crc32 } from './crc32.ts'

/** Unpacks an entry of an archive. Refuses bytes that contradict their directory entry in size or content. */
export const inflateEntry = async (zip: ZipFile, entry: Entry): Promise<Outcome<Uint8Array>> => {
  const chunks: Uint8Array[] = []
  try {
    const stream = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream) if (chunk instanceof Uint8Array) chunks.push(chunk)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return broken(error.message)
  }
  const bytes = Buffer.concat(chunks)
  return crc32(bytes) === entry.crc32 ? { ok: true, value: bytes } : broken('its checksum is wrong')
}

const broken = (fault: string): Outcome<never> => ({
  ok: false,
  rejection: {
    code: 'malformed',
    detail: `A file in the archive cannot be unpacked: ${fault}. Zip the files again and drop the new archive.`,
  },
})
