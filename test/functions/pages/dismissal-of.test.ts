import { expect, test } from 'vitest'
import { dismissalOf } from '#functions/pages/app/desk/cases/dismissal-of.ts'

test.each<[candidates: string[], isLate: boolean, said: RegExp, articleId?: string]>([
  [['pier'], false, /its story stays as it is\. Its page/, 'pier'],
  [[], false, /drop its notice again under another name/],
  [['pier', 'quay'], false, /drop its notice again under another name/],
  [[], true, /the kill was carried out\. If that was a mistake, reinstate it/],
])(
  'a case about %j, dismissed (too late: %j), says how that is undone',
  (candidates, isLate, said, articleId) => {
    const decision = dismissalOf({ candidates }, { pier: { headline: 'Pier burns' } }, isLate)
    expect(decision.words).toMatch(said)
    expect(decision.articleId).toBe(articleId)
  },
)
