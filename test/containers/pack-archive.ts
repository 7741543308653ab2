import { strToU8, type Zippable, zipSync } from 'fflate'

/** Packs files into a ZIP archive, reproducibly. */
export const packArchive = (files: Readonly<Record<string, string | Uint8Array>>): Buffer => {
  const entries: Zippable = {}
  for (const [path, content] of Object.entries(files))
    entries[path] = typeof content === 'string' ? strToU8(content) : content
  return Buffer.from(zipSync(entries, { mtime: '2026-03-01T12:00:00', level: 9 }))
}
