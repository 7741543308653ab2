import type { Outcome } from '../outcome.ts'

/** A file in a ZIP archive, as the archive's directory describes it. */
export interface ArchiveEntry {
  /** Decoded path, `/` between folders; not yet judged. */
  path: string
  /** Bytes that it says it unpacks to; `inflate` holds it to that. */
  size: number
  compressedSize: number
  isEncrypted: boolean
  /** Its bytes, checked against the size and checksum of the directory. */
  inflate(): Promise<Outcome<Uint8Array>>
}
