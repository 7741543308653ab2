import { beforeEach, describe, expect, test } from 'vitest'
import { createRestateArticle } from '#commit/restate-article.ts'
import { readDrop } from '#domain/drop/read-drop.ts'
import { createResolveCase } from '#functions/desk/cases/resolve-case.ts'
import { createKillArticle } from '#functions/desk/orders/kill-article.ts'
import { createRestateStory } from '#functions/desk/orders/restate-story.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import { openNewsroom } from '#test/commit/newsroom.ts'
import { openDesk } from '#test/functions/desk/open-desk.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

test('copy with a gap has a case that says which, until it is dropped again without', async () => {
  const store = memoryPorts()
  const newsroom = openNewsroom(store)
  const ingest = async (sequencer: string, rise: string) => {
    const files = memoryDropStore()
    const bytes = Buffer.from(
      `CORRECTION: Corrects the month\n\nFerry fares rise\n\nBy Ana Ruiz\n\nHALDEN — Fares will rise by ${rise} percent in May, the line said on Monday.\n\nThey rose in 2024, too, by less than that.\n`,
    )
    const droppedAt = `2026-03-01T10:0${sequencer}:00.000Z`
    const drop = { bucket: 'drops', key: 'ferry.txt', sequencer, size: bytes.length, droppedAt }
    files.add(drop, bytes)
    const { items } = await createIngestDrop({ ...store, ...newsroom, drops: files, read: readDrop })(drop)
    return items[0]?.status
  }
  expect(await ingest('1', 'TK')).toBe('withheld')
  expect((await store.cases.listOpen()).map(({ note }) => note)).toEqual([
    '“TK percent” stands where something is to be filled in',
  ])
  expect(await ingest('2', '5')).toBe('usable')
  expect(await store.cases.listOpen()).toEqual([])
})

describe('an update with a gap', () => {
  let store = memoryPorts()
  let newsroom = openNewsroom(store)
  let count = 0
  beforeEach(() => {
    store = memoryPorts()
    newsroom = openNewsroom(store)
    count = 0
  })
  const drop = async (rise: string, head = '') => {
    count += 1
    const files = memoryDropStore()
    const bytes = Buffer.from(
      `${head}Ferry fares rise\n\nBy Ana Ruiz\n\nHALDEN — Fares will rise by ${rise} in May, the line said on Monday.\n\nThey rose in 2024, too, by less than that.\n`,
    )
    const droppedAt = `2026-03-01T10:0${count}:00.000Z`
    const dropped = {
      bucket: 'drops',
      key: 'ferry.txt',
      sequencer: String(count),
      size: bytes.length,
      droppedAt,
    }
    files.add(dropped, bytes)
    const ingest = createIngestDrop({ ...store, ...newsroom, drops: files, read: readDrop })
    const { items, warnings } = await ingest(dropped)
    const [item] = items
    if (!item) throw new Error('No story')
    return { item, warnings, again: () => ingest(dropped) }
  }
  const out = async (id: string) => {
    const article = await newsroom.readArticle(id)
    return [article?.version, article?.status, /rise by (.*?) in May/.exec(article?.body.text ?? '')?.[1]]
  }
  const cases = async () => (await store.cases.listOpen()).map(({ id }) => id)
  const publish = async (caseId: string) => {
    const ports = { ...store, ...newsroom }
    const restateArticle = createRestateArticle(ports)
    const killArticle = createKillArticle(ports)
    const decide = createResolveCase({ ...ports, restateArticle, killArticle })
    return (await decide({ caseId, action: 'publish', reason: 'The agency called.', by: 'Ida' })).outcome
  }

  test('is held alone: the version that is out stays out', async () => {
    const { articleId } = (await drop('5 percent')).item
    const { item, warnings, again } = await drop('TK percent')
    expect(item).toMatchObject({ outcome: 'superseded', supersededBy: 'unfinished', status: 'withheld' })
    expect(warnings.join()).toContain('a version that is out stays out')
    expect(await out(articleId)).toEqual([1, 'usable', '5 percent'])
    expect(await cases()).toEqual([item.caseId])
    await again()
    expect(await out(articleId)).toEqual([1, 'usable', '5 percent'])
    expect(await cases()).toEqual([item.caseId])
  })

  test.each(['DRAFT\n\n', '[Entwurf] ', 'For approval\n\n'])(
    'is held alone too where it is marked as a draft: %j',
    async mark => {
      const { articleId } = (await drop('5 percent')).item
      const { item, warnings } = await drop('9 percent', mark)
      expect(item).toMatchObject({ outcome: 'superseded', supersededBy: 'unfinished', status: 'withheld' })
      expect(warnings.join()).toContain('a version that is out stays out')
      expect(await out(articleId)).toEqual([1, 'usable', '5 percent'])
      expect(await cases()).toEqual([item.caseId])
    },
  )

  test('has a case for as long as no other text comes', async () => {
    const { articleId } = (await drop('5 percent')).item
    await drop('TK percent')
    const second = await drop('XX percent')
    expect(await cases()).toEqual([second.item.caseId])
    await drop('6 percent')
    expect(await out(articleId)).toEqual([2, 'usable', '6 percent'])
    expect(await cases()).toEqual([])
    await second.again()
    expect(await out(articleId)).toEqual([2, 'usable', '6 percent'])
  })

  test('is shown to the desk beside what is out, for as long as it waits', async () => {
    const { articleId } = (await drop('5 percent')).item
    const desk = openDesk(store)
    const pathParameters = { id: articleId, text: 'waiting' }
    const story = () => desk.call('readStory', { pathParameters })
    expect(await story()).not.toHaveProperty('waiting')
    await drop('TK percent')
    expect(await story()).toMatchObject({ article: { version: 1 }, waiting: { drop: { key: 'ferry.txt' } } })
    const { article } = await desk.call('readStoryText', { pathParameters })
    expect(article).toMatchObject({ version: 2, status: 'withheld' })
    expect(article.body.text).toContain('rise by TK percent')
    const query = { from: '1', to: 'waiting' }
    const { text } = await desk.call('readStoryDiff', { pathParameters, query })
    const added = text.filter(({ kind }: { kind: string }) => kind === 'added')
    expect(added.map((part: { text: string }) => part.text)).toEqual(['TK'])
    await drop('6 percent')
    expect(await story()).not.toHaveProperty('waiting')
    expect(await desk.call('readStoryText', { pathParameters })).toMatchObject({ problem: { status: 404 } })
  })

  test('is published as it is if the desk decides so, and the next version follows it', async () => {
    const { articleId } = (await drop('5 percent')).item
    const { item } = await drop('TK percent')
    expect(await publish(item.caseId ?? '')).toBe('resolved')
    expect(await out(articleId)).toEqual([2, 'usable', 'TK percent'])
    expect(await cases()).toEqual([])
    await drop('7 percent')
    expect(await out(articleId)).toEqual([3, 'usable', '7 percent'])
  })

  test('is not published with the version that is out, if the desk has held that meanwhile', async () => {
    const { articleId } = (await drop('5 percent')).item
    const { item } = await drop('TK percent')
    await createRestateArticle({ ...store, ...newsroom })(articleId, { status: 'withheld' }, 'Ida')
    await publish(item.caseId ?? '')
    expect(await out(articleId)).toEqual([3, 'usable', '5 percent'])
    // It waits on, and so does its case.
    expect(await cases()).toEqual([item.caseId])
    await drop('8 percent')
    expect(await out(articleId)).toEqual([4, 'usable', '8 percent'])
    expect(await cases()).toEqual([])
  })

  test('keeps its case while the desk holds and releases the version that is out', async () => {
    const { articleId } = (await drop('5 percent')).item
    const { item } = await drop('TK percent')
    const ports = { ...store, ...newsroom }
    const restate = createRestateStory({ ...ports, restateArticle: createRestateArticle(ports) })
    await restate(articleId, { status: 'withheld' }, 'Ida')
    await restate(articleId, { status: 'usable' }, 'Ida')
    expect(await out(articleId)).toEqual([3, 'usable', '5 percent'])
    expect(await cases()).toEqual([item.caseId])
    expect(await publish(item.caseId ?? '')).toBe('resolved')
    expect(await out(articleId)).toEqual([4, 'usable', 'TK percent'])
  })

  test('is not what a mistaken kill is undone with, unless the story has no other text', async () => {
    const { articleId } = (await drop('5 percent')).item
    await drop('TK percent')
    const desk = openDesk(store)
    const order = { pathParameters: { id: articleId }, body: { reason: 'It was another ferry.' } }
    await desk.call('killStory', order)
    await desk.call('reinstateStory', order)
    expect(await out(articleId)).toEqual([3, 'usable', '5 percent'])
    expect(await cases()).toEqual([])
    const published = await drop('TK percent')
    await publish(published.item.caseId ?? '')
    await desk.call('killStory', order)
    await desk.call('reinstateStory', order)
    expect(await out(articleId)).toEqual([6, 'usable', 'TK percent'])
  })

  test('is held with its story under a hold of the agency, and killed with it', async () => {
    const { articleId } = (await drop('5 percent')).item
    await drop('TK percent', 'HOLD FOR LAWYERS\n\n')
    expect(await out(articleId)).toContain('withheld')
    await drop('9 percent')
    await drop('TK percent')
    const killArticle = createKillArticle({ ...store, ...newsroom })
    await killArticle({ articleId, reason: 'The line denies it.', by: 'Ida' })
    expect(await out(articleId)).toContain('canceled')
    expect(await cases()).toEqual([])
  })
})
