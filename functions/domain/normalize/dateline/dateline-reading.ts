/** What one dateline rule reads at the head of a story. `length` counts the UTF-16 code units it takes, dash and white space included. */
export interface DatelineReading {
  /** Absent where only the agency is printed: "(CNN) --". */
  place?: string
  agency?: string
  date?: string
  /** Who reported, as printed, where that stands within it: "記者林小安" of CNA's "（中央社記者林小安台北3日電）". */
  reporters?: string
  length: number
}

/** A dateline rule. `head` is the beginning of the story, at most `HEAD_LENGTH` code units of it. */
export type ReadDateline = (head: string) => DatelineReading | undefined
