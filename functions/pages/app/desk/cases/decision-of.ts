import type { Case } from '#schemas/desk/case.ts'
import type { StoryFacts } from '#schemas/desk/desk-answer.ts'
import type { OrderOutcome } from '#schemas/desk/desk-order.ts'
import { ALL, type Choice } from './choice.ts'
import type { Decision } from './decision.ts'
import { dismissalOf } from './dismissal-of.ts'
import { doneWithAll, doneWords } from './done-words.ts'

/** What a decision did, by the API's answer. */
export const decisionOf = (
  { candidates }: Case,
  { action, articleId, until }: Choice,
  stories: Readonly<Record<string, StoryFacts>>,
  { outcome, embargoedUntil, others = [], copies }: OrderOutcome,
): Decision => {
  if (action === 'dismiss') return dismissalOf({ candidates }, stories, outcome === 'carried-out')
  const nameOf = (id: string) => ({ articleId: id, headline: stories[id]?.headline })
  const done =
    articleId === ALL
      ? { words: doneWithAll(action, candidates.length) }
      : { words: doneWords(action, until, embargoedUntil), ...nameOf(articleId) }
  return { ...done, copies, others: others.filter(id => stories[id]?.status !== 'canceled').map(nameOf) }
}
