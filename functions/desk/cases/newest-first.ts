import type { Case } from '#schemas/desk/case.ts'
import type { StoryFacts } from '#schemas/desk/desk-answer.ts'

/** A case with the stories that it may mean in the order in which they came, the newest first, and those without a text last. */
export const newestFirst = (
  { candidates, ...open }: Case,
  stories: Readonly<Record<string, Pick<StoryFacts, 'receivedAt'>>>,
): Case => {
  const cameAt = (id: string) => stories[id]?.receivedAt ?? ''
  return {
    ...open,
    candidates: candidates.toSorted((one, other) => cameAt(other).localeCompare(cameAt(one))),
  }
}
