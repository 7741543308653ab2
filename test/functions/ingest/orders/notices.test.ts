import { beforeEach, describe, expect, test } from 'vitest'
import type { Normalized, Notice } from '#domain/copy.ts'
import { nameStory } from '#domain/revisions/naming/name-story.ts'
import { createDismissCase } from '#functions/desk/cases/dismiss-case.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import type { Article } from '#schemas/article.ts'
import type { Drop } from '#schemas/drop.ts'
import { openNewsroom, revision, text } from '#test/commit/newsroom.ts'
import { story } from '#test/contract/story.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { createDropStories, NOON } from '../create-drop-stories.ts'

describe('a notice that names a story', () => {
  let store = memoryPorts()
  let newsroom = openNewsroom(store)
  let dropStories = createDropStories(store, newsroom)
  beforeEach(() => {
    store = memoryPorts()
    newsroom = openNewsroom(store)
    dropStories = createDropStories(store, newsroom)
  })

  const ingest = async (read: Partial<Normalized> & { article: Article }, droppedAt = NOON) => {
    const { receipt, again } = await dropStories([read], droppedAt)
    return { again, item: receipt.items[0] }
  }
  const fire = (fields: Partial<Article> = {}) =>
    story({
      id: 'fire',
      slugline: 'BC-US--Pier Fire, 1st Ld',
      sourceId: 'V9991',
      agency: 'Coastal Wire',
      ...fields,
    })
  const notice = (target: Notice['target'], kind: Notice['kind'] = 'kill') => ({
    article: story({
      id: 'notice',
      status: kind === 'kill' ? 'canceled' : 'withheld',
      agency: 'Coastal Wire',
      body: { html: '', text: '', wordCount: 0 },
    }),
    notice: { kind, target, note: 'Editors: A kill is mandatory.' },
  })
  const statusOf = async (id: string) => (await newsroom.readArticle(id))?.status

  test.each<[string, Notice['target']]>([
    ['slug', { slug: 'US--Pier Fire' }],
    ['number', { item: 'v9991' }],
    ['headline', { headline: 'HARBOUR REOPENS after the storm' }],
    ['slug and number', { slug: 'BC-US--Pier Fire', item: 'V9991' }],
    ['slug, with a headline of before', { slug: 'US--Pier Fire', headline: 'Harbour burns' }],
  ])('by %s kills it at once, and becomes no article itself', async (_, target) => {
    await ingest({ article: fire() })
    await ingest({ article: story({ id: 'other', headline: 'Another story', agency: 'Coastal Wire' }) })
    const { item, again } = await ingest(notice(target))
    expect(item).toMatchObject({ outcome: 'accepted', articleId: 'fire', status: 'canceled' })
    expect(await statusOf('fire')).toBe('canceled')
    expect(await statusOf('notice')).toBeUndefined()
    expect(await store.cases.listOpen()).toEqual([])
    newsroom.setClock('2026-03-01T11:00:00Z')
    await again()
    expect((await newsroom.log()).filter(({ kind }) => kind === 'kill')).toHaveLength(1)
  })

  test('puts none of its own words into the killed article', async () => {
    await ingest({ article: fire() })
    await ingest(notice({ item: 'V9991' }))
    expect((await newsroom.log()).at(-1)?.headline).toBe('Kill')
    expect((await newsroom.readArticle('fire'))?.body.text).toBe('')
  })

  test.each<[string, Article[], string[]]>([
    ['several stories', [fire(), fire({ id: 'second', ...text('The fire is out.') })], ['fire', 'second']],
    ['two numbers', [fire(), fire({ id: 'second', sourceId: 'V9992' })], ['fire', 'second']],
    ['a story of another agency', [fire({ agency: 'Ridge News' })], []],
    ['a story of another week', [], []],
  ])('matching %s opens one case', async (_, stories, candidates) => {
    for (const article of stories) await ingest({ article })
    if (stories.length === 0) await ingest({ article: fire() }, '2026-02-20T10:00:00Z')
    const { item, again } = await ingest(notice({ slug: 'US--Pier Fire' }))
    expect(item).toMatchObject({
      outcome: 'open-case',
      caseId: expect.stringMatching(/^20260301-[0-9a-f]{8}$/),
    })
    await again()
    const open = await store.cases.listOpen()
    expect(open).toMatchObject([{ id: item?.caseId, kind: 'kill', candidates }])
    expect(await statusOf('fire')).toBe('usable')
  })

  test('that means two stories asks once, whatever name it comes under, and again once it was decided', async () => {
    for (const article of [fire(), fire({ id: 'second', sourceId: 'V9992' })]) await ingest({ article })
    const first = await ingest(notice({ slug: 'US--Pier Fire' }))
    const second = await ingest(notice({ slug: 'US--Pier Fire' }))
    expect(second.item).toMatchObject({ outcome: 'open-case', caseId: first.item?.caseId })
    const hold = await ingest(notice({ slug: 'US--Pier Fire' }, 'withhold'))
    expect((await store.cases.listOpen()).map(({ id }) => id).sort()).toEqual(
      [first.item?.caseId, hold.item?.caseId].sort(),
    )
    const clock = { now: () => new Date('2026-03-01T11:00:00Z') }
    const dismiss = createDismissCase({ ...store, clock })
    await dismiss({ caseId: first.item?.caseId ?? '', reason: 'Both stand.', by: 'Ida' })
    const third = await ingest(notice({ slug: 'US--Pier Fire' }))
    expect(third.item?.caseId).not.toBe(first.item?.caseId)
  })

  test('by the headline of one story and the slug of none kills nothing, and asks an editor about that one', async () => {
    await ingest({ article: fire() })
    const { item } = await ingest(
      notice({ slug: 'US--Peer Fire', headline: 'Harbour reopens after the storm' }),
    )
    expect(item?.outcome).toBe('open-case')
    expect(await store.cases.listOpen()).toMatchObject([{ id: item?.caseId, candidates: ['fire'] }])
    expect(await statusOf('fire')).toBe('usable')
  })

  test('by its topic alone kills nothing, and asks an editor about that one', async () => {
    await ingest({ article: fire() })
    const { item } = await ingest({
      ...notice({}),
      notice: { kind: 'kill', target: {}, note: 'Withdraw the story about the harbour after the storm.' },
    })
    expect(await store.cases.listOpen()).toMatchObject([{ id: item?.caseId, candidates: ['fire'] }])
    expect(await statusOf('fire')).toBe('usable')
  })

  test('before the story arrives kills it on arrival, and no other story', async () => {
    const { item } = await ingest(notice({ slug: 'US--Pier Fire' }))
    expect(item?.outcome).toBe('open-case')
    const killed = await ingest({ article: fire() })
    expect(killed.item).toMatchObject({ outcome: 'superseded', supersededBy: 'kill' })
    expect(await newsroom.log()).toMatchObject([{ kind: 'kill', articleId: 'fire' }])
    expect(await store.cases.find(item?.caseId ?? '')).toMatchObject({
      status: 'closed',
      closedBy: 'arrival',
    })
    await ingest({ article: fire({ id: 'substitute', ...text('The fire is out.') }) })
    expect(await statusOf('substitute')).toBe('usable')
    const update = await ingest({ article: fire(text('The pier burned down.')) })
    expect(update.item).toMatchObject({ outcome: 'superseded', supersededBy: 'kill' })
  })

  test('but matches nothing kills the article of its own identity', async () => {
    await ingest({ article: story({ id: 'notice', agency: 'Coastal Wire' }) })
    expect((await ingest(notice({}))).item).toMatchObject({ outcome: 'accepted', articleId: 'notice' })
    expect(await statusOf('notice')).toBe('canceled')
  })

  test('to hold it withholds it until a later revision, and opens a case', async () => {
    await ingest({ article: fire() })
    const { item } = await ingest(notice({ slug: 'US--Pier Fire' }, 'withhold'))
    expect(item).toMatchObject({ outcome: 'accepted', articleId: 'fire', status: 'withheld' })
    expect(await store.cases.listOpen()).toMatchObject([{ kind: 'withhold', candidates: ['fire'] }])
    expect(await statusOf('fire')).toBe('withheld')
    await ingest({ article: fire({ ...text('It burned.'), versionCreated: '2026-03-01T12:00:00Z' }) })
    expect(await statusOf('fire')).toBe('usable')
  })

  test('to hold it withholds it until a later revision, however often it comes', async () => {
    await ingest({ article: fire() })
    const { again } = await ingest(notice({ slug: 'US--Pier Fire' }, 'withhold'))
    await again()
    expect(await statusOf('fire')).toBe('withheld')
    await ingest({ article: fire(text('The fire is out.')) }, '2026-03-01T13:00:00Z')
    expect(await statusOf('fire')).toBe('usable')
  })

  test('to hold it, and says why, withholds it, and becomes no article itself', async () => {
    await ingest({ article: fire() })
    const hold = notice({ slug: 'US--Pier Fire' }, 'withhold')
    const why = 'The owner disputes the toll, and the wire is checking its records.'
    await ingest({ ...hold, article: { ...hold.article, ...text(why) } })
    expect(await statusOf('fire')).toBe('withheld')
    expect(await statusOf('notice')).toBeUndefined()
  })

  test('to hold it, over a story of its own, holds that story', async () => {
    const hold = notice({ slug: 'US--Pier Fire' }, 'withhold')
    await ingest({ ...hold, article: { ...hold.article, ...text('Pier fire spreads. '.repeat(30)) } })
    expect(await statusOf('notice')).toBe('withheld')
  })

  test('in the story’s own category holds it, with a case that says which', async () => {
    const evidence = { status: { raw: 'Kill', rule: 'rss: item/category' } }
    await ingest({ article: fire({ status: 'withheld', evidence }) })
    expect(await store.cases.listOpen()).toMatchObject([{ note: 'Kill', candidates: ['fire'] }])
  })

  test('to hold it withholds it also when it arrives later', async () => {
    await ingest(notice({ item: 'V9991' }, 'withhold'))
    await ingest({ article: fire() })
    expect(await statusOf('fire')).toBe('withheld')
  })

  test('to hold it holds a story whose first drop was cut off before its commit when it is dropped again', async () => {
    const { writeCurrent } = store.articles
    store.articles.writeCurrent = () => Promise.reject(new Error('The process died'))
    await expect(ingest({ article: fire() })).rejects.toThrow('died')
    store.articles.writeCurrent = writeCurrent
    await expect(ingest(notice({ item: 'V9991' }, 'withhold'))).rejects.toThrow()
    await ingest({ article: fire() })
    expect(await statusOf('fire')).toBe('withheld')
  })

  test('kills no story when the desk dismisses its case at the moment at which it is delivered again', async () => {
    const { again } = await ingest(notice({ item: 'V9991' }))
    const [asked] = await store.cases.listOpen()
    const { claim } = store.standingOrders
    const clock = { now: () => new Date(NOON) }
    store.standingOrders.claim = async (...claimed) => {
      await createDismissCase({ ...store, clock })({ caseId: asked?.id ?? '', reason: 'No.', by: 'Ida' })
      return claim(...claimed)
    }
    // Its names are noted, as by a drop that crosses the notice.
    await store.aliases.note(nameStory(fire()), NOON.slice(0, 10))
    await newsroom.commitRevision(revision('k1', fire()))
    await again()
    expect(await store.cases.listOpen()).toEqual([])
    expect(await statusOf('fire')).toBe('usable')
  })

  test('to hold it withholds a later arrival by a revision of its own, and keeps the copy as it was put', async () => {
    await ingest(notice({ item: 'V9991' }, 'withhold'))
    const { item } = await ingest({ article: fire() })
    const orderKeys = await store.articles.listRevisions('fire')
    const texts = await store.articles.readRevisions(
      orderKeys.map(orderKey => ({ articleId: 'fire', orderKey })),
      1_000_000,
    )
    expect(texts.map(text => text?.article.status)).toEqual(['usable', 'withheld'])
    expect(item).toMatchObject({ outcome: 'accepted', orderKey: orderKeys[1], status: 'withheld' })
  })
})

describe('a kill stated by its format', () => {
  test('opens a case for an unknown story, and kills it by identity on arrival', async () => {
    const store = memoryPorts()
    const newsroom = openNewsroom(store)
    const ingest = (article: Article, sequencer: string) => {
      const drop: Drop = { bucket: 'drops', key: 'a.xml', sequencer, size: 1, droppedAt: NOON }
      const drops = memoryDropStore()
      drops.add(drop, new Uint8Array(1))
      const stories = [
        {
          article,
          ...(article.status === 'canceled' && { isCanceled: true as const }),
          spans: [],
          removed: [],
          warnings: [],
        },
      ]
      const reading = { ok: true as const, format: 'nitf', stories, rejections: [], warnings: [] }
      return createIngestDrop({ ...store, ...newsroom, drops, read: async () => reading })(drop)
    }
    await ingest(story({ status: 'canceled' }), '02')
    expect(await store.cases.listOpen()).toMatchObject([{ kind: 'kill', target: { articleId: 'harbour' } }])
    await ingest(story(), '01')
    expect(await newsroom.readArticle('harbour')).toMatchObject({ status: 'canceled' })
    expect(await store.cases.listOpen()).toEqual([])
    expect((await newsroom.log()).map(({ kind }) => kind)).toEqual(['kill'])
  })
})
