import yauzl from 'yauzl'
import type { Outcome } from '../outcome.ts'
import type { ArchiveEntry } from './archive-entry.ts'
import { inflateEntry } from './inflate-entry.ts'

/** How many files an archive may list: more than any day's wire, and few enough for one receipt. */
const MAX_ENTRIES = 500

/**
 * The entries of a ZIP archive, from its central directory alone: nothing is unpacked. Names are UTF-8 if the
 * archive says so, or else CP437 (APPNOTE, appendix D). Refuses what is not an archive as `malformed`, and
 * too many entries as `unsafe-archive`.
 */
export const openArchive = async (bytes: Uint8Array): Promise<Outcome<ArchiveEntry[]>> => {
  const entries: ArchiveEntry[] = []
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const zip = await yauzl.fromBufferPromise(buffer, { decodeStrings: false })
    if (zip.entryCount > MAX_ENTRIES) return tooMany(zip.entryCount)
    for await (const entry of zip.eachEntry()) {
      if (entries.length >= MAX_ENTRIES) return tooMany(entries.length + 1)
      entries.push({
        path: yauzl.getFileNameLowLevel(
          entry.generalPurposeBitFlag,
          entry.fileNameRaw,
          entry.extraFields,
          false,
        ),
        size: entry.uncompressedSize,
        compressedSize: entry.compressedSize,
        isEncrypted: entry.isEncrypted(),
        inflate: () => inflateEntry(zip, entry),
      })
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const detail = 'The archive or Word file is damaged or cut off. Save or zip it again, and drop that.'
    return { ok: false, rejection: { code: 'malformed', detail } }
  }
  return { ok: true, value: entries }
}

const tooMany = (count: number): Outcome<never> => ({
  ok: false,
  rejection: {
    code: 'unsafe-archive',
    detail: `The archive lists ${count} files; the limit is ${MAX_ENTRIES}. Drop it in parts.`,
  },
})
