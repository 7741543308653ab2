import type { Rejection } from '#schemas/drops/rejection.ts'
import type { Copy, Span } from '../copy.ts'
import type { Outcome } from '../outcome.ts'
import type { Source } from '../source.ts'

/**
 * A file inside a drop, such as an entry of an archive or an attachment of a mail. It is read as a drop of
 * its own.
 */
export interface InnerDrop {
  /** Its path or name inside the drop that holds it. */
  path: string
  bytes: Uint8Array
  /** Lines that stand over it in the drop that holds it: an embargo or kill in one counts. */
  titles?: readonly Span[]
}

/**
 * What a reader makes of a drop: its stories as the agency states them, the files inside it (one at a time,
 * so that an archive is never unpacked in memory as a whole), and refusals of items that yielded no story.
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

/** A format that Wiredesk reads. */
export interface Format {
  /** Short name, as in receipts and for `--format`: "text", "nitf". */
  name: string
  /** Whether a drop is of this format. It looks at no more than it must, and never throws. */
  detect(source: Source): boolean
  /**
   * Reads a drop of this format without interpreting prose, which is left to the normalizers. Never throws
   * for bad content. Gives a promise if the reader or its libraries are loaded on demand.
   */
  read(source: Source): FormatReading | Promise<FormatReading>
}
