import { beforeEach, describe, expect, test } from 'vitest'
import type { Normalized, Notice } from '#domain/copy.ts'
import { isFollowKey } from '#domain/revisions/order/is-follow-key.ts'
import { createKillArticle } from '#functions/desk/orders/kill-article.ts'
import { createReinstateArticle } from '#functions/desk/orders/reinstate-article.ts'
import type { Article } from '#schemas/article.ts'
import { openNewsroom, text } from '#test/commit/newsroom.ts'
import { story } from '#test/contract/story.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { createDropStories, NOON } from '../create-drop-stories.ts'

describe('the words of a killed story that come as another', () => {
  let store = memoryPorts()
  let newsroom = openNewsroom(store)
  let dropStories = createDropStories(store, newsroom)
  beforeEach(() => {
    store = memoryPorts()
    newsroom = openNewsroom(store)
    newsroom.setClock(NOON)
    dropStories = createDropStories(store, newsroom)
  })

  const ingest = async (read: Partial<Normalized> & { article: Article }) =>
    (await dropStories([read])).receipt
  const heron = (id: string, fields: Partial<Article> = {}) =>
    story({ id, headline: 'Heron colony found', byline: 'By Ida Holm', agency: 'Coastal Wire', ...fields })
  const kill = (articleId = 'heron') =>
    createKillArticle({ ...store, ...newsroom })({ articleId, reason: 'Untrue.' })
  const reinstate = (articleId = 'heron') =>
    createReinstateArticle({ ...store, ...newsroom })({ articleId, reason: 'It was true.' })
  const statusOf = async (id: string) => (await newsroom.readArticle(id))?.status
  const notice = (kind: Notice['kind'], target: Notice['target']) => ({
    article: story({
      id: 'notice',
      status: kind === 'kill' ? 'canceled' : 'withheld',
      agency: 'Coastal Wire',
    }),
    notice: { kind, target, note: 'Editors: A kill is mandatory.' },
  })

  test('are held, each time, and a case asks the desk', async () => {
    await ingest({ article: heron('heron') })
    await kill()
    const receipt = await ingest({ article: heron('again') })
    expect(receipt).toMatchObject({
      items: [{ articleId: 'again', status: 'withheld' }],
      warnings: ['the same text was killed, so this copy is held: decide its case (article heron)'],
    })
    await ingest({ article: heron('once-more', { headline: 'HERON COLONY FOUND' }) })
    expect(await statusOf('again')).toBe('withheld')
    expect(await statusOf('once-more')).toBe('withheld')
    expect(await store.cases.listOpen()).toMatchObject([
      { candidates: ['again'], note: 'The same text was killed as article heron: Untrue.' },
      { candidates: ['once-more'] },
    ])
  })

  test.each<[string, (() => Promise<unknown>)[]]>([
    ['a notice', [() => ingest(notice('kill', { headline: 'Heron colony found' }))]],
    ['a canceled item', [() => ingest({ article: heron('heron', { status: 'canceled' }) })]],
    ['the desk, after a correction', [() => ingest({ article: heron('heron', text('Two.')) }), () => kill()]],
  ])('are held when it was killed by %s', async (_, acts) => {
    await ingest({ article: heron('heron') })
    for (const act of acts) await act()
    expect(await statusOf('heron')).toBe('canceled')
    await ingest({ article: heron('again') })
    expect(await statusOf('again')).toBe('withheld')
  })

  test.each<[string, () => Promise<unknown>]>([
    ['a notice', () => ingest(notice('kill', { headline: 'Heron colony found' }))],
    [
      'a canceled item',
      () => ingest({ article: heron('heron', { status: 'canceled' }), isCanceled: true as const }),
    ],
    ['the desk', () => kill()],
  ])('are held when they came as it was about to be killed by %s', async (_, act) => {
    await ingest({ article: heron('heron') })
    const { commitRevision } = newsroom
    newsroom.commitRevision = async (...given) => {
      newsroom.commitRevision = commitRevision
      await ingest({ article: heron('heron', text('Two.')) })
      return commitRevision(...given)
    }
    await act()
    expect(await statusOf('heron')).toBe('canceled')
    await ingest({ article: heron('again', text('Two.')) })
    expect(await statusOf('again')).toBe('withheld')
  })

  test('are held with no end even under an embargo', async () => {
    await ingest({ article: heron('heron') })
    await kill()
    const embargo = { status: 'withheld', embargoedUntil: '2026-03-02T10:00:00Z' } as const
    await ingest({ article: heron('again', embargo) })
    expect(await newsroom.readArticle('again')).not.toHaveProperty('embargoedUntil')
    expect(await statusOf('again')).toBe('withheld')
  })

  test.each<[string, Partial<Article>]>([
    ['headline', { headline: 'Heron colony not found' }],
    ['byline', { byline: 'By Ida Holm and Jan Beck' }],
    ['text', text('The colony was a flock of storks.')],
    ['item number', { sourceId: 'V9992' }],
  ])('are let through by a substitute with another %s', async (_, fields) => {
    await ingest({ article: heron('heron') })
    await kill()
    await ingest({ article: heron('substitute', fields) })
    expect(await statusOf('substitute')).toBe('usable')
  })

  test('stay held while the case is open, however often the same file is dropped', async () => {
    await ingest({ article: heron('heron') })
    await kill()
    await ingest({ article: heron('again') })
    const receipt = await ingest({ article: heron('again') })
    expect(receipt.items).toMatchObject([{ outcome: 'duplicate', status: 'withheld' }])
    expect(await statusOf('again')).toBe('withheld')
    expect(await store.cases.listOpen()).toMatchObject([{ candidates: ['again'] }])
    await ingest({ article: heron('again', text('The herons were storks.')) })
    expect(await statusOf('again')).toBe('usable')
  })

  test('are held where they come as the next text of a file that is out with another', async () => {
    await ingest({ article: heron('heron') })
    await ingest({ article: heron('slot', text('Storks nest on the mill.')) })
    await kill()
    const receipt = await ingest({ article: heron('slot') })
    expect(receipt.warnings).toContain(
      'the same text was killed, so this copy is held: decide its case (article heron)',
    )
    expect(await statusOf('slot')).toBe('withheld')
    expect(await store.cases.listOpen()).toMatchObject([{ candidates: ['slot'] }])
    await ingest({ article: heron('slot', text('Owls nest on the mill.')) })
    expect(await statusOf('slot')).toBe('usable')
  })

  describe('as the next text of a file', () => {
    const embargo = { status: 'withheld', embargoedUntil: '2026-03-02T10:00:00Z' } as const
    const first = () => ingest({ article: heron('slot', embargo) })
    const cancel = () =>
      ingest({ article: heron('heron', { status: 'canceled', sourceId: 'V1' }), isCanceled: true })

    /** Copy that has found no order is committed as the kill is about to hold the text before it. */
    const cross = async (article: Article) => {
      const { commitRevision } = newsroom
      const [looked, isToHold] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
      newsroom.commitRevision = async (given, arrived) => {
        if (given.articleId !== 'slot') return commitRevision(given, arrived)
        if (isFollowKey(given.orderKey)) {
          isToHold.resolve()
          await coming
        } else {
          looked.resolve()
          await isToHold.promise
        }
        return commitRevision(given, arrived)
      }
      const coming = ingest({ article })
      await looked.promise
      await cancel()
    }

    test.each<[string, Partial<Article>, Article['status']]>([
      ['are held though they come as the text before them is held', {}, 'withheld'],
      ['keep no others from coming as the text before them is held', text('Storks.'), 'usable'],
    ])('%s', async (_, fields, status) => {
      await ingest({ article: heron('heron', { sourceId: 'V1' }) })
      await first()
      // From here on, a text is stored only as it is committed.
      newsroom.setClock('2026-03-01T10:05:00Z')
      await cross(heron('slot', fields))
      expect(await statusOf('heron')).toBe('canceled')
      expect(await statusOf('slot')).toBe(status)
    })

    test('are held though the text before them was held after they had found no order', async () => {
      await ingest({ article: heron('heron', { sourceId: 'V1' }) })
      await first()
      const { commitRevision } = newsroom
      newsroom.commitRevision = async (given, arrived) => {
        newsroom.commitRevision = commitRevision
        await cancel()
        return commitRevision(given, arrived)
      }
      const receipt = await ingest({ article: heron('slot') })
      expect(await statusOf('slot')).toBe('withheld')
      expect(receipt.warnings).toContain(
        'the same text was killed, so this copy is held: decide its case (article heron)',
      )
    })
  })

  test('touch no story that stood before the kill', async () => {
    await ingest({ article: heron('heron') })
    await ingest({ article: heron('twin') })
    await kill()
    await ingest({ article: heron('twin', { slugline: 'HERON' }) })
    expect(await statusOf('twin')).toBe('usable')
  })

  test('are published if the desk says so, and not held again', async () => {
    await ingest({ article: heron('heron') })
    await kill()
    await ingest({ article: heron('again') })
    await newsroom.commitRevision({
      ...(await heldAs('again')),
    })
    await ingest({ article: heron('again', { slugline: 'HERON' }) })
    expect(await statusOf('again')).toBe('usable')
  })

  test('are news again once the kill is undone, until it is killed once more', async () => {
    await ingest({ article: heron('heron') })
    await kill()
    await reinstate()
    await ingest({ article: heron('again') })
    expect(await statusOf('again')).toBe('usable')
    newsroom.setClock('2026-03-01T11:00:00Z')
    await kill()
    await ingest({ article: heron('third') })
    expect(await statusOf('third')).toBe('withheld')
  })

  test('stay barred when the kill of another story is undone', async () => {
    await ingest({ article: heron('heron') })
    await ingest({ article: heron('stork', text('Storks nest on the mill.')) })
    await kill()
    await kill('stork')
    await reinstate()
    await ingest({ article: heron('again', text('Storks nest on the mill.')) })
    expect(await statusOf('again')).toBe('withheld')
  })

  const heldAs = async (articleId: string) => {
    const current = await store.articles.readCurrent(articleId)
    const revision = await store.articles.readRevision(articleId, current?.change?.orderKey ?? '')
    if (!revision) throw new Error(`${articleId} has no text`)
    return {
      ...revision,
      orderKey: `${revision.orderKey}/1`,
      article: { ...revision.article, status: 'usable' as const },
      digest: 'published',
    }
  }
})
