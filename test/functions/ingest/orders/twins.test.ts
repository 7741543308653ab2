import { beforeEach, describe, expect, test } from 'vitest'
import { createRestateArticle } from '#commit/restate-article.ts'
import type { Normalized } from '#domain/copy.ts'
import { createDismissCase } from '#functions/desk/cases/dismiss-case.ts'
import { NoTextYet } from '#functions/ingest/orders/no-text-yet.ts'
import type { Article } from '#schemas/article.ts'
import type { StoryTarget } from '#schemas/standing-order.ts'
import { openNewsroom, text } from '#test/commit/newsroom.ts'
import { story } from '#test/contract/story.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { createDropStories, NOON } from '../create-drop-stories.ts'

let store = memoryPorts()
let newsroom = openNewsroom(store)
let dropStories = createDropStories(store, newsroom)
beforeEach(() => {
  store = memoryPorts()
  newsroom = openNewsroom(store)
  dropStories = createDropStories(store, newsroom)
})

const otters = (id: string, fields: Partial<Article> = {}) =>
  story({ id, headline: 'Otters return to the mill', agency: 'Coastal Wire', ...fields })

describe('a kill', () => {
  const ingest = async (...read: (Partial<Normalized> & { article: Article })[]) =>
    (await dropStories(read)).receipt
  const kill = (target: StoryTarget, ...others: StoryTarget[]) =>
    ingest({
      article: story({ id: 'notice', status: 'canceled', agency: 'Coastal Wire', ...text('') }),
      notice: { kind: 'kill', target, others, note: 'Editors: A kill is mandatory.' },
    })
  const statusOf = async (id: string) => (await newsroom.readArticle(id))?.status

  test('stops a story under each of the file names it came by', async () => {
    await ingest({ article: otters('mill') })
    await ingest({ article: otters('mill-2') })
    const receipt = await kill({ headline: 'Otters return to the mill' })
    expect(receipt.items).toMatchObject(
      ['mill', 'mill-2'].map(articleId => ({ articleId, outcome: 'accepted', status: 'canceled' })),
    )
    expect(receipt.warnings).toEqual([])
    expect(await store.cases.listOpen()).toEqual([])
  })

  test.each<[string, Article, StoryTarget]>([
    ['another slug', otters('twin', { slugline: 'OTTERS' }), { slug: 'MILL' }],
    ['no slug', otters('twin'), { slug: 'MILL', headline: 'Otters return to the mill' }],
  ])('holds the same words that stand under %s, and a case asks the desk', async (_, twin, target) => {
    await ingest({ article: otters('mill', { slugline: 'MILL' }) })
    await ingest({ article: twin })
    const receipt = await kill(target)
    expect(receipt.warnings).toEqual([
      'the killed text stood under another name, and is held: decide its case (article twin)',
    ])
    expect([await statusOf('mill'), await statusOf('twin')]).toEqual(['canceled', 'withheld'])
    expect(await store.cases.listOpen()).toMatchObject([
      {
        kind: 'withhold',
        candidates: ['twin'],
        note: 'The same text was killed as article mill: Editors: A kill is mandatory.',
      },
    ])
  })

  test('stated by its format holds the same words in another file', async () => {
    await ingest({ article: otters('mill') })
    await ingest({ article: otters('twin') })
    const receipt = await ingest({ article: otters('mill', { status: 'canceled' }), isCanceled: true })
    expect(receipt.warnings).toHaveLength(1)
    expect([await statusOf('mill'), await statusOf('twin')]).toEqual(['canceled', 'withheld'])
  })

  test('comes again for the same words in another file that had found no order, and is not committed yet', async () => {
    await ingest({ article: otters('mill') })
    const { all } = store.standingOrders
    const killMill = () => ingest({ article: otters('mill', { status: 'canceled' }), isCanceled: true })
    store.standingOrders.all = async () => {
      store.standingOrders.all = all
      const found = await all()
      await expect(killMill()).rejects.toThrow(NoTextYet)
      return found
    }
    await ingest({ article: otters('twin') })
    expect(await statusOf('twin')).toBe('usable')
    expect((await killMill()).warnings).toHaveLength(1)
    expect([await statusOf('mill'), await statusOf('twin')]).toEqual(['canceled', 'withheld'])
    expect(await store.cases.listOpen()).toMatchObject([{ candidates: ['twin'] }])
  })

  describe.each<[string, () => Promise<unknown>]>([
    ['a canceled item', () => ingest({ article: otters('mill', { status: 'canceled' }), isCanceled: true })],
    ['a notice', () => kill({ slug: 'MILL' })],
  ])('that came before its story, by %s', (_, early) => {
    const mill = otters('mill', { slugline: 'MILL' })

    test('holds the same words in another file, whether they come before the story or after it', async () => {
      await early()
      await ingest({ article: otters('twin') })
      const { warnings } = await ingest({ article: mill })
      expect(warnings).toContain(
        'the killed text stood under another name, and is held: decide its case (article twin)',
      )
      await ingest({ article: otters('third') })
      expect(await Promise.all(['mill', 'twin', 'third'].map(statusOf))).toEqual([
        'canceled',
        'withheld',
        'withheld',
      ])
    })

    test('asks nothing again of what the desk has let out', async () => {
      await early()
      await ingest({ article: otters('twin') })
      await ingest({ article: mill })
      await createRestateArticle({ ...store, ...newsroom })('twin', { status: 'usable' }, 'Ida')
      await ingest({ article: mill })
      expect(await statusOf('twin')).toBe('usable')
    })
  })

  test('stated by its format holds the same words in another file though its story comes as it is looked for', async () => {
    await ingest({ article: otters('twin') })
    const { readCurrent } = store.articles
    store.articles.readCurrent = async id => {
      const found = await readCurrent(id)
      if (id !== 'mill') return found
      store.articles.readCurrent = readCurrent
      await ingest({ article: otters('mill') })
      return found
    }
    await ingest({ article: otters('mill', { status: 'canceled' }), isCanceled: true })
    expect([await statusOf('mill'), await statusOf('twin')]).toEqual(['canceled', 'withheld'])
  })

  test('stated by its format for an unknown item stops the story under its number in another spelling', async () => {
    await ingest({ article: otters('mill', { sourceId: 'tag:coastal.example,2026:otters' }) })
    await ingest({ article: otters('twin', { sourceId: 'tag:coastal.example,2026:minks' }) })
    await ingest({
      article: otters('other id', { status: 'canceled', sourceId: 'TAG:Coastal.example,2026:otters' }),
      isCanceled: true,
    })
    expect([await statusOf('mill'), await statusOf('twin')]).toEqual(['canceled', 'usable'])
    expect(await store.cases.listOpen()).toEqual([])
  })

  test('stated by its format for an unknown number asks the desk about the story under its headline', async () => {
    await ingest({ article: otters('mill', { sourceId: 'V9991' }) })
    await ingest({ article: otters('notice', { status: 'canceled', sourceId: 'V9992' }), isCanceled: true })
    expect(await statusOf('mill')).toBe('usable')
    expect(await store.cases.listOpen()).toMatchObject([{ kind: 'kill', candidates: ['mill'] }])
  })

  test.each<[string, Partial<Article>]>([
    ['the same words under another number', { sourceId: 'V9992' }],
    ['other words under the headline that it states', text('The otters were minks.')],
    [
      'the same text under the headline of an edition',
      { headline: 'Otters return to the mill (Southern edition)' },
    ],
    [
      'other words under that headline with the mark of an update',
      { headline: 'UPDATE 1-Otters return to the mill', ...text('The otters were minks.') },
    ],
  ])('lets %s stand until the desk decides, and says so', async (_, fields) => {
    await ingest({ article: otters('mill', { sourceId: 'V9991', slugline: 'MILL' }) })
    await ingest({ article: otters('twin', fields) })
    const receipt = await kill({ slug: 'MILL', headline: 'Otters return to the mill' })
    expect(receipt.warnings).toEqual([
      'what may be the killed story stays as it is: decide its case (article twin)',
    ])
    expect([await statusOf('mill'), await statusOf('twin')]).toEqual(['canceled', 'usable'])
    expect(await store.cases.listOpen()).toMatchObject([{ kind: 'kill', candidates: ['twin'] }])
  })

  test.each<[string, Partial<Article>]>([
    ['a substitute under its own number', { sourceId: 'V9992', ...text('The otters were minks.') }],
    ['a story of another agency', { agency: 'Ridge News' }],
    ['a story of the same headline that it does not state', text('The otters were minks.')],
    [
      'a story of a longer headline, which it does not state',
      { headline: 'Otters return to the mill, and stay', ...text('The otters were minks.') },
    ],
  ])('asks nothing about %s', async (_, fields) => {
    await ingest({ article: otters('mill', { sourceId: 'V9991' }) })
    await ingest({ article: otters('other', fields) })
    const headline = fields.sourceId && { headline: 'Otters return to the mill' }
    expect((await kill({ item: 'V9991', ...headline })).warnings).toEqual([])
    expect([await statusOf('mill'), await statusOf('other')]).toEqual(['canceled', 'usable'])
    expect(await store.cases.listOpen()).toEqual([])
  })

  test('neither asks about a twin again nor holds it once the desk has published it', async () => {
    await ingest({ article: otters('mill', { slugline: 'MILL' }) })
    await ingest({ article: otters('twin', { slugline: 'OTTERS' }) })
    const notice = {
      article: story({ id: 'notice', status: 'canceled', ...text('') }),
      notice: { kind: 'kill' as const, target: { slug: 'MILL' }, note: 'Kill.' },
    }
    const { again } = await dropStories([notice])
    const [open] = await store.cases.listOpen()
    const clock = { now: () => new Date(NOON) }
    await createDismissCase({ ...store, clock })({ caseId: open?.id ?? '', reason: 'Two.', by: 'Ida' })
    await createRestateArticle({ ...store, ...newsroom })('twin', { status: 'usable' }, 'Ida')
    await again()
    expect(await statusOf('twin')).toBe('usable')
    expect(await store.cases.listOpen()).toEqual([])
  })

  test('is carried out on each story that it names, and a case asks about the unknown one', async () => {
    await ingest({ article: otters('mill', { slugline: 'MILL' }) })
    await ingest({ article: otters('weir', { slugline: 'WEIR', ...text('The weir is shut.') }) })
    const receipt = await kill({ slug: 'MILL' }, { slug: 'WEIR' }, { slug: 'LOCK' })
    expect(receipt.items).toMatchObject([
      { articleId: 'mill', status: 'canceled' },
      { articleId: 'weir', status: 'canceled' },
      { outcome: 'open-case' },
    ])
    expect(await store.cases.listOpen()).toMatchObject([{ target: { slug: 'LOCK' }, candidates: [] }])
  })

  test.each([
    ['two headlines', ['Otters return', 'Weir and lock shut'], ['canceled', 'canceled']],
    ['one headline', ['Otters return and weir and lock shut', 'Otters return'], ['canceled', 'usable']],
    ['one headline and other words', ['Otters return', 'Weir is open'], ['usable', 'usable']],
  ])('reads "and" between %s', async (_, headlines, states) => {
    for (const [index, headline] of headlines.entries())
      await ingest({ article: otters(`story-${index}`, { headline, ...text(headline) }) })
    await kill({ headline: 'Otters return and weir and lock shut' })
    expect([await statusOf('story-0'), await statusOf('story-1')]).toEqual(states)
  })

  test.each([
    ['two headlines', ['Otters return', 'Weir is shut'], ['canceled', 'canceled']],
    ['one headline', ['Otters return; Weir is shut', 'Weir is shut'], ['canceled', 'usable']],
    ['the headlines of none', ['Otters return', 'Weir is open'], ['usable', 'usable']],
  ])('reads a semicolon between %s', async (_, headlines, states) => {
    for (const [index, headline] of headlines.entries())
      await ingest({ article: otters(`story-${index}`, { headline, ...text(headline) }) })
    await kill({ headline: 'Otters return; Weir is shut' })
    expect([await statusOf('story-0'), await statusOf('story-1')]).toEqual(states)
  })
})

describe('a story that is withheld', () => {
  const statusAfter = async (early: Article, later: Article) => {
    await dropStories([{ article: early }])
    const { receipt } = await dropStories([{ article: later }])
    return { warnings: receipt.warnings, status: (await newsroom.readArticle('mill'))?.status }
  }

  test.each<[string, Partial<Article>]>([
    ['without an end', { status: 'withheld' }],
    ['under an embargo', { status: 'withheld', embargoedUntil: '2026-03-03T06:00:00Z' }],
  ])(
    '%s holds its words, which came without that in another file, and a case asks the desk',
    async (_, held) => {
      const { status, warnings } = await statusAfter(otters('mill'), otters('mill-2', held))
      expect(status).toBe('withheld')
      expect(warnings).toContain(
        'the same text was published under another name, and is held: decide its case (article mill)',
      )
      expect((await store.cases.listOpen()).map(({ candidates }) => candidates)).toContainEqual(['mill'])
    },
  )

  test.each<[string, Partial<Article>]>([
    ['without an end', { status: 'withheld' }],
    ['under an embargo', { status: 'withheld', embargoedUntil: '2026-03-03T06:00:00Z' }],
  ])('%s holds its words that would be published sooner', async (_, held) => {
    const soon = otters('mill', { status: 'withheld', embargoedUntil: '2026-03-02T06:00:00Z' })
    const { status, warnings } = await statusAfter(soon, otters('mill-2', held))
    expect(status).toBe('withheld')
    expect(await newsroom.readArticle('mill')).not.toHaveProperty('embargoedUntil')
    expect(warnings).toContain(
      'the same text was to be published sooner under another name, and is held: decide its case (article mill)',
    )
  })

  test('comes again for its words that were dropped before it, and are not committed yet', async () => {
    const { all } = store.standingOrders
    const later = otters('mill-2', { status: 'withheld' })
    store.standingOrders.all = async () => {
      store.standingOrders.all = all
      const found = await all()
      await expect(dropStories([{ article: later }])).rejects.toThrow(NoTextYet)
      return found
    }
    const { status } = await statusAfter(otters('mill'), later)
    expect(status).toBe('withheld')
  })

  test('holds the translation of what it holds', async () => {
    await dropStories([{ article: otters('mill') }])
    const translationOf = { id: 'mill', sourceId: 'mill' }
    await dropStories([{ article: story({ id: 'moli', headline: 'Les llúdrigues', translationOf }) }])
    await dropStories([{ article: otters('mill-2', { status: 'withheld' }) }])
    expect(await newsroom.readArticle('moli')).toMatchObject({ status: 'withheld' })
  })

  test('leaves its words as they are that were dropped after it, though it is taken later', async () => {
    await dropStories(
      [{ article: otters('mill', { receivedAt: '2026-03-01T11:00:00Z' }) }],
      '2026-03-01T11:00:00Z',
    )
    await dropStories([{ article: otters('mill-2', { status: 'withheld' }) }])
    expect(await newsroom.readArticle('mill')).toMatchObject({ status: 'usable' })
    expect((await store.cases.listOpen()).flatMap(({ candidates }) => candidates)).not.toContain('mill')
  })

  test.each<[string, Partial<Article>]>([
    ['other words under its headline', text('The otters were minks.')],
    ['its words under another number', { sourceId: 'V9992' }],
    [
      'its words under an embargo that ends no sooner',
      { status: 'withheld', embargoedUntil: '2026-03-03T06:00:00Z' },
    ],
  ])('leaves %s as they are', async (_, fields) => {
    const later = otters('mill-2', {
      status: 'withheld',
      sourceId: 'V9991',
      embargoedUntil: '2026-03-03T06:00:00Z',
    })
    const { status, warnings } = await statusAfter(otters('mill', fields), later)
    expect(status).toBe(fields.status ?? 'usable')
    expect(warnings).toEqual([])
    expect(await store.cases.listOpen()).toEqual([])
  })
})
