/**
 * What one dateline rule reads at the beginning of a story. `length` counts its UTF-16 code units, including
 * dash and white space.
 */
export interface DatelineReading {
  /** Absent where only the agency is printed: "(CNN) --". */
  place?: string
  agency?: string
  date?: string
  /** Who reported, as printed, if the dateline names them: "記者林小安" of CNA's "（中央社記者林小安台北3日電）". */
  reporters?: string
  length: number
}

/** A dateline rule. `head` is the beginning of the story, at most `HEAD_LENGTH` code units of it. */
export type ReadDateline = (head: string) => DatelineReading | undefined
