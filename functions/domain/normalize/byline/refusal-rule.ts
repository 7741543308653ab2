/** A rule that says why a line is no byline at all. */
export interface RefusalRule {
  name: string
  /** Where such lines are seen. */
  source: string
  refuses: (line: string) => boolean
}
