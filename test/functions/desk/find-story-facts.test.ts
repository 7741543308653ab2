import { expect, test } from 'vitest'
import { createFindStoryFacts } from '#functions/desk/cases/find-story-facts.ts'
import { openNewsroom, revision, text } from '#test/commit/newsroom.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

const sentence = 'The ferry sails again, after two winters in a dry dock from which nobody thought that'

test.each([
  ['a short paragraph', 'It sails.\nNobody waved.', 'It sails.'],
  ['a long one', `${sentence} it would ever come out.`, `${sentence} it…`],
  ['one word without an end', 'x'.repeat(200), `${'x'.repeat(90)}…`],
])('findStoryFacts gives the first words of %s', async (_, words, first) => {
  const store = memoryPorts()
  await openNewsroom(store).commitRevision(revision('k1', text(words)))
  const found = await createFindStoryFacts(store)(['harbour', 'nobody'])
  expect(found).toMatchObject({ harbour: { firstWords: first } })
  expect(Object.keys(found)).toEqual(['harbour'])
})

test.each([
  ['of a lead with its mark', { class: 'update', note: '1st Ld' }, 'BC-NW--Quake, 1st Ld'],
  ['of a correction alone', { class: 'correction', note: 'Corrects toll' }, 'BC-NW--Quake'],
  ['of a lead whose note is long alone', { class: 'writethru', note: 'x'.repeat(41) }, 'BC-NW--Quake'],
] as const)('findStoryFacts gives the slug %s', async (_, change, slugline) => {
  const store = memoryPorts()
  await openNewsroom(store).commitRevision(revision('k1', { slugline: 'BC-NW--Quake', change }))
  expect(await createFindStoryFacts(store)(['harbour'])).toMatchObject({ harbour: { slugline } })
})

test.each([
  ['gap', 'notice/is-unfinished'],
  ['code', 'notice/is-code'],
  ['draft', 'notice/is-draft'],
  ['payment', 'notice/is-paid'],
  [undefined, 'notice/is-withhold'],
])('findStoryFacts says that a story is held for a %s', async (heldFor, rule) => {
  const store = memoryPorts()
  const evidence = { status: { raw: 'TK percent', rule, source: 'body' } }
  await openNewsroom(store).commitRevision(revision('k1', { status: 'withheld', evidence }))
  expect((await createFindStoryFacts(store)(['harbour'])).harbour?.heldFor).toBe(heldFor)
})
