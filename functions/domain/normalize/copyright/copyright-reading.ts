/** What one copyright rule reads in a line. */
export interface CopyrightReading {
  /** Gregorian year; the last one of a range or list. */
  year?: number
  /** Rights holder with its suffix; absent where none is named, or a license or picture credit stands in its place. */
  holder?: string
  distributor?: string
  /** The notice as printed, white space collapsed: a part of the line, without the biography or furniture in front of it. */
  notice: string
  /** "All rights reserved. …", as printed. */
  restrictions?: string
}

/** A copyright rule. `text` is the line with its white space collapsed. */
export type ReadCopyright = (text: string) => CopyrightReading | undefined
