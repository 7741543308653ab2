import type { Case } from '#schemas/desk/case.ts'
import type { StoryFacts } from '#schemas/desk/desk-answer.ts'
import { mayBeOut } from '#schemas/desk/may-be-out.ts'

/**
 * Cases as a desk goes through them: first those about copy that is out, and in each group the one that waits
 * longest. What comes meanwhile goes to the end of its group, so that a list moves little under the hands.
 */
export const byUrgency = (
  cases: readonly Case[],
  stories: Readonly<Record<string, Pick<StoryFacts, 'status'>>>,
): Case[] =>
  cases.toSorted(
    (one, other) =>
      Number(mayBeOut(other, stories)) - Number(mayBeOut(one, stories)) ||
      one.openedAt.localeCompare(other.openedAt) ||
      one.id.localeCompare(other.id),
  )
