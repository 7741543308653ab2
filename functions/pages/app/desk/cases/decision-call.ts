import type { CallOptions } from '#app/calls/api.ts'
import { endOf } from '#app/controls/end-of.ts'
import type { StoryFacts } from '#schemas/desk/desk-answer.ts'
import type { CaseDismissal, CaseResolution } from '#schemas/desk/desk-order.ts'
import { ALL, type Choice } from './choice.ts'

/** The call that decides a case as was chosen; it names the version that was on screen of the story. */
export const decisionCall = (
  caseId: string,
  { action, articleId, until }: Choice,
  reason: string,
  stories: Readonly<Record<string, StoryFacts>>,
): [path: string, options: CallOptions] => {
  const path = `v1/desk/cases/${encodeURIComponent(caseId)}`
  if (action === 'dismiss')
    return [`${path}/dismiss`, { method: 'POST', body: { reason } satisfies CaseDismissal }]
  const meant = articleId === ALL ? { all: true } : { articleId, version: stories[articleId]?.version }
  const end = action === 'embargo' && { until: endOf(until).toISOString() }
  return [
    `${path}/resolve`,
    { method: 'POST', body: { action, ...meant, reason, ...end } satisfies CaseResolution },
  ]
}
