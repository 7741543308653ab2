import type { Outcome } from '../outcome.ts'

/** A file in a ZIP archive, as the archive's directory describes it. */
export interface ArchiveEntry {
  /** The decoded path, with `/` between folders; not checked yet. */
  path: string
  /** The unpacked size it declares, in bytes; `inflate` holds it to that. */
  size: number
  compressedSize: number
  isEncrypted: boolean
  /** Unpacks its bytes, checked against the size and checksum in the directory. */
  inflate(): Promise<Outcome<Uint8Array>>
}
