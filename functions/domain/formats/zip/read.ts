import type { ArchiveEntry } from '#domain/archive/archive-entry.ts'
import { judgeEntries } from '#domain/archive/judge-entries.ts'
import { openArchive } from '#domain/archive/open-archive.ts'
import type { Span } from '#domain/copy.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { Source } from '#domain/source.ts'
import { detectDocx } from '../docx/detect.ts'
import { heldByNotes } from '../email/held-by-notes.ts'
import { LARGEST_NOTE, LONGEST_NOTE, noteText } from '../email/note-text.ts'
import type { FormatReading, InnerDrop } from '../format.ts'
import { detectZip } from './detect.ts'
import { isFolderOrMetadata } from './is-folder-or-metadata.ts'

/**
 * Reads a ZIP archive as many drops, each entry one, unpacked when its turn comes. An archive that is unsafe is refused whole; an
 * entry that is encrypted, broken or an archive itself is refused alone. A short note that holds its stories holds each.
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
  const titles = await readNotes(entries)
  for (const entry of entries) {
    const drop = await unpackEntry(entry)
    yield drop.ok && titles.length > 0 ? { ok: true, value: { ...drop.value, titles } } : drop
  }
}

/** A brief with an embargo of its own has a headline and a text as well. */
const isNote = async (drop: InnerDrop): Promise<boolean> =>
  (await noteText(drop)).trim().split(/\s*\n\s*/).length <= 2

const mayBeNote = ({ path, size }: ArchiveEntry): boolean =>
  size <= (/\.docx$/i.test(path) ? LARGEST_NOTE : LONGEST_NOTE)

/** What the notes among stories order for all of them: "EMBARGO.txt", "EMBARGO.docx". */
const readNotes = async (entries: readonly ArchiveEntry[]): Promise<Span[]> => {
  const notes: InnerDrop[] = []
  for (const entry of entries.length > 1 ? entries.filter(mayBeNote) : []) {
    const note = await unpackEntry(entry)
    if (note.ok && (await isNote(note.value))) notes.push(note.value)
  }
  return heldByNotes(notes, 'zip')
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
