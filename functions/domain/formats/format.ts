import type { Rejection } from '#schemas/rejection.ts'
import type { Copy } from '../copy.ts'
import type { Outcome } from '../outcome.ts'
import type { Source } from '../source.ts'

/** A file inside a drop: an entry of an archive, an attachment of a mail. It is read as a drop of its own. */
export interface InnerDrop {
  /** Its path or name inside the drop that holds it. */
  path: string
  bytes: Uint8Array
}

/**
 * What a reader makes of a drop: its stories as the agency states them, the files in it that are drops of their own (had one at
 * a time, so that an archive never lies unpacked in memory), and the items of a package that gave none.
 */
export type FormatReading =
  | {
      ok: true
      copies: Copy[]
      drops?: AsyncIterable<Outcome<InnerDrop>>
      rejections?: Rejection[]
      warnings?: string[]
    }
  | { ok: false; rejection: Rejection }

/** A format that Wiredesk understands. */
export interface Format {
  /** Short name as on receipts and as `--format` takes it: "text", "nitf". */
  name: string
  /** Whether a drop is of this format. Cheap: looks at no more than it must, and never throws. */
  detect(source: Source): boolean
  /**
   * Reads a drop of this format. Interprets no prose; that is for the normalizers. Never throws for bad content. A promise where
   * the reader, or a library that it needs, is loaded on demand.
   */
  read(source: Source): FormatReading | Promise<FormatReading>
}
