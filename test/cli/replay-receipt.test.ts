import { describe, expect, test } from 'vitest'
import { createCommitReplay } from '#commit/commit-replay.ts'
import { createCommitRevision } from '#commit/commit-revision.ts'
import { createFindReplay } from '#commit/propose/find-replay.ts'
import { createRestateArticle } from '#commit/restate-article.ts'
import type { DropBytes } from '#domain/drop/drop-bytes.ts'
import type { DropReading } from '#domain/drop/drop-reading.ts'
import { readDrop } from '#domain/drop/read-drop.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import { withEveryText } from '#infra/cli/operate/with-every-text.ts'
import { createReplayReceipt } from '#infra/cli/replay/replay-receipt.ts'
import type { Article } from '#schemas/article.ts'
import { aStory } from '#test/faults/a-story.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

const clock = { now: () => new Date('2026-03-01T12:00:00Z') }
const drop = {
  bucket: 'drops',
  key: 'ferry.json',
  sequencer: '10',
  size: 100,
  droppedAt: '2026-03-01T10:00:00Z',
}

/** Rules that have since learned to read a slug. */
const withSlug = (reading: DropReading): DropReading =>
  reading.ok
    ? {
        ...reading,
        stories: reading.stories.map(each => ({ ...each, article: { ...each.article, slugline: 'FERRY' } })),
      }
    : reading

test('replaying a receipt reads its drop again: a dry run shows the fields that differ, a run commits them once', async () => {
  const store = memoryPorts()
  const drops = memoryDropStore()
  drops.add(drop, new TextEncoder().encode(aStory('tag:coast,2026:ferry')))
  const ports = { ...store, drops, clock }
  const ingest = createIngestDrop({ ...ports, commitRevision: createCommitRevision(ports), read: readDrop })
  const receipt = await ingest(drop)
  const findReplay = createFindReplay(store)
  const replayPorts = {
    drops,
    clock,
    read: async (each: Parameters<typeof readDrop>[0]) => withSlug(await readDrop(each)),
    find: async (replay: Parameters<typeof findReplay>[1]) =>
      findReplay(await store.articles.readCurrent(replay.articleId), replay),
  }
  const dryRun = createReplayReceipt(replayPorts)
  const run = createReplayReceipt({ ...replayPorts, commit: createCommitReplay(ports) })
  const diff = [{ field: 'slugline', before: undefined, after: 'FERRY' }]

  expect(await dryRun(receipt, 'Another Agency')).toEqual([])
  expect(await dryRun(receipt, undefined)).toMatchObject([{ key: 'ferry.json', outcome: 'changes', diff }])
  expect(await store.changes.head()).toBe(1)
  expect(await run(receipt, undefined)).toMatchObject([{ outcome: 'accepted', diff }])
  expect(await run(receipt, undefined)).toMatchObject([{ outcome: 'unchanged' }])
  expect(await store.changes.after(1, 10)).toMatchObject([{ kind: 'revision', class: 'metadata-only' }])
})

test('a story whose headline, and with it its id, is read otherwise now is replayed as the article that it is', async () => {
  const store = memoryPorts()
  const drops = memoryDropStore()
  const ports = { ...store, drops, clock }
  drops.add(drop, new TextEncoder().encode(aStory('tag:coast,2026:ferry')))
  const ingest = createIngestDrop({ ...ports, commitRevision: createCommitRevision(ports), read: readDrop })
  const receipt = await ingest(drop)
  const [item] = receipt.items
  const findReplay = createFindReplay(store)
  const replay = createReplayReceipt({
    drops,
    clock,
    read: async each => {
      const reading = await readDrop(each)
      if (!reading.ok) return reading
      const other = { id: 'another-id', headline: 'Ferry line adds a boat' }
      return {
        ...reading,
        stories: reading.stories.map(story => ({ ...story, article: { ...story.article, ...other } })),
      }
    },
    find: async each => findReplay(await store.articles.readCurrent(each.articleId), each),
    commit: createCommitReplay(ports),
  })
  expect(await replay(receipt, undefined)).toMatchObject([
    { articleId: item?.articleId, outcome: 'accepted', diff: [{ field: 'headline' }] },
  ])
  expect(await store.changes.after(1, 10)).toMatchObject([
    { articleId: item?.articleId, headline: 'Ferry line adds a boat' },
  ])
})

test('replaying a rejected receipt reports that the drop is readable now, and commits nothing', async () => {
  const store = memoryPorts()
  const drops = memoryDropStore()
  drops.add(drop, new TextEncoder().encode(aStory('tag:coast,2026:ferry')))
  const rejection = { code: 'missing-body', detail: 'No paragraph reads as a story.' } as const
  const ports = { ...store, drops, clock }
  const rejectAll = async () => ({ ok: false, format: 'ninjs', rejection }) as const
  const ingest = createIngestDrop({ ...ports, commitRevision: createCommitRevision(ports), read: rejectAll })
  const receipt = await ingest(drop)
  const find = createFindReplay(store)
  const replay = createReplayReceipt({
    drops,
    clock,
    read: readDrop,
    find: each => find(undefined, each),
    commit: createCommitReplay(ports),
  })

  const [named, ...others] = await replay(receipt, undefined)
  expect(named).toMatchObject({ key: 'ferry.json', outcome: 'readable', headline: expect.any(String) })
  expect(others).toEqual([])
  expect(await store.changes.head()).toBe(0)
  expect(await replay(receipt, 'Another Agency')).toEqual([])
  expect(
    await createReplayReceipt({ drops, clock, read: rejectAll, find: each => find(undefined, each) })(
      receipt,
      undefined,
    ),
  ).toEqual([])
})

test('replaying a rejected receipt whose drop is gone gives nothing, and does not fail', async () => {
  const replay = createReplayReceipt({
    drops: memoryDropStore(),
    clock,
    read: readDrop,
    find: async () => {
      throw new Error('not asked')
    },
  })
  const receipt = {
    drop,
    outcome: 'rejected' as const,
    items: [],
    rejections: [{ code: 'empty' as const, detail: 'The drop holds no text.' }],
    warnings: [],
    completedAt: '2026-03-01T10:00:01Z',
  }
  expect(await replay(receipt, undefined)).toEqual([])
})

test('an article whose drop is no longer in the bucket is named as missing, and the replay goes on', async () => {
  const store = memoryPorts()
  const drops = memoryDropStore()
  drops.add(drop, new TextEncoder().encode(aStory('tag:coast,2026:ferry')))
  const ports = { ...store, drops, clock }
  const ingest = createIngestDrop({ ...ports, commitRevision: createCommitRevision(ports), read: readDrop })
  const receipt = await ingest(drop)
  const replay = createReplayReceipt({
    drops: memoryDropStore(),
    clock,
    read: readDrop,
    find: each => createFindReplay(store)(undefined, each),
  })
  const [item] = receipt.items
  expect(await replay(receipt, undefined)).toEqual([
    { key: 'ferry.json', articleId: item?.articleId, outcome: 'missing' },
  ])
})

describe('a story that is public', () => {
  const held: Partial<Article> = { status: 'withheld' }
  const embargoed: Partial<Article> = { status: 'withheld', embargoedUntil: '2026-03-05T06:00:00Z' }
  const over: Partial<Article> = { status: 'withheld', embargoedUntil: '2026-03-01T06:00:00Z' }

  test.each<[string, Partial<Article>, Partial<Article>, object | undefined]>([
    ['has no hold by either rules', {}, {}, undefined],
    ['is held by today’s rules alone', {}, held, {}],
    ['is embargoed by today’s rules alone', {}, embargoed, { embargoedUntil: '2026-03-05T06:00:00Z' }],
    ['was under an embargo that has ended', {}, over, undefined],
    ['was read as embargoed, but not as long', over, embargoed, { embargoedUntil: '2026-03-05T06:00:00Z' }],
  ])('and %s: a replay names what it leaves public, and changes nothing', async (_, then, now, hold) => {
    const { replay, changes } = await open(then, now)
    const [replayed] = await replay()
    expect(replayed).toMatchObject({ outcome: 'unchanged' })
    expect(replayed?.hold).toEqual(hold)
    expect(await changes.head()).toBe(1)
  })

  test('since the desk released it is not named, though its agency holds it', async () => {
    const { replay, release } = await open(held, held)
    await release()
    const [replayed] = await replay()
    expect(replayed?.hold).toBeUndefined()
  })

  /** A story that was dropped when it was read with some fields, and is read with others since. */
  const open = async (then: Partial<Article>, now: Partial<Article>) => {
    const store = memoryPorts()
    const drops = memoryDropStore()
    const ports = { ...store, drops, clock }
    drops.add(drop, new TextEncoder().encode(aStory('tag:coast,2026:ferry')))
    const reading = (fields: Partial<Article>) => async (each: DropBytes) => {
      const read = await readDrop(each)
      if (!read.ok) return read
      const stories = read.stories.map(story => ({ ...story, article: { ...story.article, ...fields } }))
      return { ...read, stories }
    }
    const commitRevision = createCommitRevision(ports)
    const receipt = await createIngestDrop({ ...ports, commitRevision, read: reading(then) })(drop)
    const findReplay = createFindReplay(store)
    const replayReceipt = createReplayReceipt({
      drops,
      clock,
      read: reading(now),
      find: async each => findReplay(await store.articles.readCurrent(each.articleId), each),
      commit: createCommitReplay(ports),
    })
    return {
      changes: store.changes,
      replay: () => replayReceipt(receipt, undefined),
      release: () =>
        createRestateArticle({ ...ports, commitRevision })(
          String(receipt.items[0]?.articleId),
          { status: 'usable' },
          'Ida',
        ),
    }
  }
})

test('a story whose text was removed from the table is named, and keeps no other story of its drop from being read again', async () => {
  const store = memoryPorts()
  const drops = memoryDropStore()
  const stories = ['ferry', 'tram'].map(name => JSON.parse(aStory(`tag:coast,2026:${name}`)))
  drops.add(drop, new TextEncoder().encode(JSON.stringify(stories)))
  const ports = { ...store, drops, clock }
  const ingest = createIngestDrop({ ...ports, commitRevision: createCommitRevision(ports), read: readDrop })
  const receipt = await ingest(drop)
  const lost = receipt.items[0]?.articleId
  const articles = withEveryText({
    ...store.articles,
    readRevision: async (id, key) => (id === lost ? undefined : store.articles.readRevision(id, key)),
  })
  const findReplay = createFindReplay({ articles })
  const run = createReplayReceipt({
    drops,
    clock,
    read: readDrop,
    find: async replay => findReplay(await store.articles.readCurrent(replay.articleId), replay),
  })
  expect(await run(receipt, undefined)).toMatchObject([
    { articleId: lost, outcome: 'textless' },
    { outcome: 'unchanged' },
  ])
  await expect(articles.readRevision(lost ?? '', 'k')).rejects.toThrow(/drop the story again .* or kill it$/)
})
