import { expect, test } from 'vitest'
import { rereadRevision } from '#domain/revisions/reread-revision.ts'
import { revision } from '#test/commit/newsroom.ts'
import { story } from '#test/contract/story.ts'

const change = { class: 'refile' as const, note: 'Reinstated: It was another story.' }
const reinstatement = { by: 'ida', at: '2026-03-01T10:00:00Z', reason: 'It was another story.' }

test('rereading the drop of a reinstated article gives the same digest', () => {
  const base = { ...revision('k1', { change }), reinstatement }
  expect(rereadRevision(base, story()).digest).toBe(base.digest)
  expect(rereadRevision(revision('k1', { change }), story()).article).not.toHaveProperty('change')
})

test('rereading the drop of an edited article names nobody as who ordered it', () => {
  const base = { ...revision('k1'), orderedBy: 'ida' }
  expect(rereadRevision(base, story({ headline: 'Harbour reopens at last' }))).not.toHaveProperty('orderedBy')
})
