import type { Position } from '#schemas/evidence.ts'

/** What front matter, or a field of a system's own, says of a story. */
export interface Statement {
  /** Its name in small letters, its words parted by blanks: "publish date". Empty for a comment. */
  name: string
  /** One value, or each entry of a list. */
  values: string[]
  /** Its format, and its name as evidence shows it: "markdown: publish date". */
  source: string
  at: Position
}
