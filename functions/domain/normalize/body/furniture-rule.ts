/** Parts of a drop: before the story's first sentence, between its first and last, after it. */
export type Zone = 'head' | 'story' | 'tail'

/** A rule that knows one kind of page furniture or wire mark, which is no part of the story. */
export interface FurnitureRule {
  /** `body/<rule>`, as it stands with what was removed. */
  name: string
  zones: readonly Zone[]
  /** Nothing after it belongs to the story. */
  ends?: true
  /** Whether the text of a paragraph, white space collapsed, is such furniture as a whole. */
  matches(text: string): boolean
}
