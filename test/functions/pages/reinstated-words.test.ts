import { expect, it } from 'vitest'
import { reinstatedWords } from '#app/desk/story/kill/reinstated-words.ts'
import type { Change } from '#schemas/change.ts'

const change = (fields: Partial<Change>): Change => ({
  seq: 1,
  articleId: 'ferry',
  headline: 'Night ferry to stay',
  orderKey: '1',
  kind: 'revision',
  version: 1,
  status: 'usable',
  sections: [],
  committedAt: '2026-03-01T10:00:00Z',
  ...fields,
})
const killed = change({ kind: 'kill', status: 'canceled', version: 2 })

it.each<[words: RegExp, before: Partial<Change>]>([
  [/^Licensees get its latest text again/, {}],
  [/is held again/, { status: 'withheld' }],
  [/is held again/, { status: 'withheld', embargoedUntil: '2999-01-01T00:00:00Z' }],
  [/^Licensees get its latest text again/, { status: 'withheld', embargoedUntil: '2026-01-01T00:00:00Z' }],
])('undoing a kill is told as %s after %o', (words, before) => {
  expect(reinstatedWords({ changes: [change(before), killed] })).toMatch(words)
})
