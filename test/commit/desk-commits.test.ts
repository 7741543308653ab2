import { expect, test } from 'vitest'
import { createCommitRelease } from '#commit/commit-release.ts'
import { createCommitText } from '#commit/commit-text.ts'
import { createDeskCommits } from '#commit/desk-commits.ts'
import { createReleaseEmbargoes } from '#functions/release/release-embargoes.ts'
import { memoryPorts, type StorePorts } from '#test/memory/memory-ports.ts'
import { createGate, throughGate } from '#test/model/gate.ts'
import { openNewsroom, revision } from './newsroom.ts'

const edit = {
  articleId: 'harbour',
  set: [{ field: 'headline' as const, value: 'Harbour to stay open' }],
  clear: [],
  by: 'Ida',
  at: '2026-03-01T10:00:00Z',
}

/**
 * Makes the edit in a process that dies after a call; returns what is current once the minute's run has
 * passed.
 */
const editAndDie = async (call: number) => {
  const store = memoryPorts()
  const newsroom = openNewsroom(store)
  await newsroom.commitRevision(revision('k1'))
  const gate = createGate(async () => {}, { call, when: 'after' })
  const gated: StorePorts = {
    ...store,
    articles: throughGate(store.articles, gate),
    changes: throughGate(store.changes, gate),
    embargoes: throughGate(store.embargoes, gate),
  }
  const { commitEdit } = createDeskCommits({ ...gated, clock: newsroom.clock })
  const lived = await commitEdit(edit).then(
    () => true,
    () => false,
  )
  newsroom.setClock('2026-03-01T10:01:00Z')
  const { readable: appointments } = await store.embargoes.dueBy(newsroom.clock.now(), 9)
  const ports = { ...store, clock: newsroom.clock }
  const release = createReleaseEmbargoes({
    ...ports,
    commitText: createCommitText(ports),
    commitRelease: createCommitRelease(ports),
  })
  await release()
  const current = await store.articles.readCurrent('harbour')
  return {
    lived,
    appointments,
    calls: gate.calls,
    current,
    due: (await store.embargoes.dueBy(newsroom.clock.now(), 9)).readable,
  }
}

test('an edit whose process dies after any call is either finished by the next run of the release, or was never made', async () => {
  const { calls, appointments } = await editAndDie(99)
  // One that came to its end leaves the release nothing to look at.
  expect(appointments).toEqual([])
  const headlines: (string | undefined)[] = []
  for (let call = 0; call < calls; call += 1) {
    const { lived, current, due } = await editAndDie(call)
    expect(lived).toBe(false)
    expect(current).not.toHaveProperty('pending')
    expect(due).toEqual([])
    const isMade = current?.overrides?.length === 1
    expect(current?.change?.headline).toBe(
      isMade ? 'Harbour to stay open' : 'Harbour reopens after the storm',
    )
    headlines.push(current?.change?.headline)
  }
  expect(new Set(headlines).size).toBe(2)
})

test('an edit of an expired article shows no text, and applies to a later revision', async () => {
  const store = memoryPorts()
  const newsroom = openNewsroom(store)
  const ports = { ...store, clock: newsroom.clock }
  await newsroom.commitRevision(revision('k1', { expires: '2026-03-01T10:30:00Z' }))
  newsroom.setClock('2026-03-01T10:30:00Z')
  await newsroom.commitRelease('harbour')
  expect(await createDeskCommits(ports).commitEdit(edit)).toMatchObject({ outcome: 'unchanged' })
  await newsroom.commitRelease('harbour')
  expect((await newsroom.log()).map(({ kind }) => kind)).toEqual(['revision', 'expiry'])
  await newsroom.commitRevision(revision('k2', { expires: '2026-03-01T11:30:00Z', urgency: 2 }))
  expect(await newsroom.readArticle('harbour')).toMatchObject({
    headline: 'Harbour to stay open',
    urgency: 2,
  })
})
