/** A rule that says why a line is no byline at all. */
export interface RefusalRule {
  name: string
  refuses: (line: string) => boolean
}
