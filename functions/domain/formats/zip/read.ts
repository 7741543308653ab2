import type { ArchiveEntry } from '#domain/archive/archive-entry.ts'
import { judgeEntries } from '#domain/archive/judge-entries.ts'
import { openArchive } from '#domain/archive/open-archive.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { Source } from '#domain/source.ts'
import { detectDocx } from '../docx/detect.ts'
import type { FormatReading, InnerDrop } from '../format.ts'
import { detectZip } from './detect.ts'
import { isFolderOrMetadata } from './is-folder-or-metadata.ts'

/**
 * Reads a ZIP archive as many drops, each entry one, unpacked when its turn comes. An archive that is unsafe is refused whole; an
 * entry that is encrypted, broken or an archive itself is refused alone.
 */
export const readZip = async ({ bytes, allowance }: Source): Promise<FormatReading> => {
  const opened = await openArchive(bytes)
  if (!opened.ok) return opened
  const unsafe = judgeEntries(opened.value, allowance.bytes)
  if (unsafe) return { ok: false, rejection: unsafe }
  const entries = opened.value.filter(({ path }) => !isFolderOrMetadata(path))
  if (entries.length === 0) {
    const detail = 'The archive contains no files. Add the stories and drop it again.'
    return { ok: false, rejection: { code: 'empty', detail } }
  }
  allowance.bytes -= entries.reduce((sum, { size }) => sum + size, 0)
  return { ok: true, copies: [], drops: unpack(entries) }
}

async function* unpack(entries: readonly ArchiveEntry[]): AsyncIterable<Outcome<InnerDrop>> {
  for (const entry of entries) yield await unpackEntry(entry)
}

const unpackEntry = async (entry: ArchiveEntry): Promise<Outcome<InnerDrop>> => {
  const { path } = entry
  if (entry.isEncrypted) return refuse(path, 'is encrypted. Zip it without a password')
  const inflated = await entry.inflate()
  if (!inflated.ok) return { ok: false, rejection: { ...inflated.rejection, path } }
  const bytes = inflated.value
  if (detectZip({ bytes }) && !detectDocx({ bytes }))
    return refuse(path, 'is an archive inside an archive. Drop it by itself')
  return { ok: true, value: { path, bytes } }
}

const refuse = (path: string, fault: string): Outcome<never> => ({
  ok: false,
  rejection: { code: 'unsafe-archive', detail: `"${path}" ${fault}.`, path },
})
