import { expect, test } from 'vitest'
import { caseLabel } from '#functions/pages/app/desk/cases/case-label.ts'
import { actionsFor } from '#functions/pages/app/desk/cases/choice.ts'
import type { Case } from '#schemas/desk/case.ts'
import type { StoryFacts } from '#schemas/desk/desk-answer.ts'

/* What a case is called, and what may be done about it: the likeliest first. */
test.each<[kind: Case['kind'], facts: Pick<StoryFacts, 'waits' | 'heldFor'>, label: string, actions: string]>(
  [
    ['kill', {}, 'A kill for you to confirm', 'kill dismiss'],
    ['withhold', {}, 'A story held by a notice', 'hold embargo publish kill dismiss'],
    ['embargo', {}, 'Copy held until you decide', 'embargo publish kill dismiss'],
    [
      'embargo',
      { heldFor: 'gap' },
      'A story with a gap, held until you decide',
      'dismiss publish embargo kill',
    ],
    ['embargo', { heldFor: 'payment' }, 'Paid copy, held until you decide', 'dismiss publish embargo kill'],
    ['embargo', { waits: true }, 'A text is held; the version before it stays out', 'dismiss publish'],
  ],
)('a case of a %s about one story, of which is known %o, is “%s”: %s', (kind, facts, label, actions) => {
  const open = { kind, candidates: ['pier'] }
  expect(caseLabel(open, { pier: facts })).toBe(label)
  expect(actionsFor(open, { pier: facts }).join(' ')).toBe(actions)
})

test.each<[kind: Case['kind'], candidates: string[], label: string]>([
  ['kill', [], 'A kill whose story is unclear'],
  ['kill', ['pier', 'quay'], 'A kill whose story is unclear'],
  ['withhold', ['pier', 'quay'], 'A hold whose story is unclear'],
])('a case of a %s that may mean %j is “%s”', (kind, candidates, label) => {
  expect(caseLabel({ kind, candidates }, {})).toBe(label)
  if (candidates.length === 0) expect(actionsFor({ kind, candidates }, {})).toEqual(['dismiss'])
})
