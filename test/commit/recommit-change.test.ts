import { describe, expect, test } from 'vitest'
import { createRecommitChange } from '#commit/recommit-change.ts'
import { createRestateArticle } from '#commit/restate-article.ts'
import { toKillRevision } from '#domain/revisions/to-kill-revision.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { openNewsroom, revision, text } from './newsroom.ts'

const drop = { bucket: 'desk', key: 'harbour' }
const aKill = toKillRevision('harbour', {
  orderKey: 'k3',
  note: 'Wrong',
  givenAt: '2026-03-01T10:00:00Z',
  drop,
})

/** A newsroom whose log is lost, and one that is to become its equal. */
const openBoth = () => {
  const [lost, kept] = [memoryPorts(), memoryPorts()]
  const newsroom = openNewsroom(kept)
  return {
    lost,
    before: openNewsroom(lost),
    kept,
    newsroom,
    recommit: createRecommitChange({ ...kept, clock: newsroom.clock }),
  }
}

describe('recommitting a change into a restored log', () => {
  test('writes a kill exactly as it was, with everyone it reaches, and does nothing when repeated', async () => {
    const { lost, before, kept, newsroom, recommit } = openBoth()
    await before.commitRevision(revision('k1', { sections: ['Harbour'] }))
    await before.commitRevision(aKill)
    const [, change] = await before.log()
    if (!change) throw new Error('There is no kill')

    await newsroom.commitRevision(revision('k1', { sections: ['Harbour'] }))
    const again = { change, revision: aKill }
    expect(await recommit(again)).toEqual({ outcome: 'recommitted', seq: 2 })
    expect(await recommit(again)).toEqual({ outcome: 'present' })
    expect(await newsroom.log()).toEqual(await before.log())
    const { lock: _, ...standing } = (await lost.articles.readCurrent('harbour')) ?? {}
    expect(await kept.articles.readCurrent('harbour')).toMatchObject(standing)
    expect(await kept.takedowns.all()).toMatchObject([{ articleId: 'harbour', orderKey: 'k3' }])
  })

  test('writes a kill also over a later text, as the kill held it back when it came', async () => {
    const { before, newsroom, recommit } = openBoth()
    const texts = [revision('k1'), revision('k4', text('A later text'))]
    for (const each of [...texts, aKill]) await before.commitRevision(each)
    const change = (await before.log()).at(-1)
    if (!change) throw new Error('There is no kill')

    for (const each of texts) await newsroom.commitRevision(each)
    expect(await recommit({ change, revision: aKill })).toEqual({ outcome: 'recommitted', seq: 3 })
    expect(await newsroom.readArticle('harbour')).toMatchObject({ status: 'canceled' })
  })

  test('writes the end of an embargo when its text is still current, and is stale when another text followed', async () => {
    const { before, newsroom, recommit } = openBoth()
    const embargoed = revision('k1', { embargoedUntil: '2026-03-01T11:00:00.000Z', status: 'withheld' })
    await before.commitRevision(embargoed)
    before.setClock('2026-03-01T11:00:01Z')
    await before.commitRelease('harbour')
    const [, release] = await before.log()
    if (!release) throw new Error('There is no release')

    expect(await recommit({ change: release })).toEqual({ outcome: 'stale' })
    await newsroom.commitRevision(embargoed)
    expect(await recommit({ change: release })).toEqual({ outcome: 'recommitted', seq: 2 })
    expect(await newsroom.log()).toEqual(await before.log())
    await newsroom.commitRevision(revision('k2', text('Another text')))
    expect(await recommit({ change: { ...release, orderKey: 'k9' } })).toEqual({ outcome: 'stale' })
  })

  test('of a hold by the desk binds the copy that comes after it, as before', async () => {
    const { lost, before, newsroom, recommit } = openBoth()
    await before.commitRevision(revision('k1'))
    const restate = createRestateArticle({ ...lost, commitRevision: before.commitRevision })
    const held = await restate('harbour', { status: 'withheld' }, 'ida')
    await before.commitRevision(revision('k2', text('A later text')))
    const [, change] = await before.log()
    if (!change || !held) throw new Error('There is no hold')

    await newsroom.commitRevision(revision('k1'))
    expect(await recommit({ change, revision: held.revision })).toMatchObject({ outcome: 'recommitted' })
    await newsroom.commitRevision(revision('k2', text('A later text')))
    expect(await newsroom.log()).toEqual(await before.log())
  })

  test('is stale when a later text is current, and continues the version numbers that are there', async () => {
    const { lost, before, newsroom, recommit } = openBoth()
    await before.commitRevision(revision('k1'))
    const restate = createRestateArticle({ ...lost, commitRevision: before.commitRevision })
    const held = await restate('harbour', { status: 'withheld' })
    const [, change] = await before.log()
    if (!change || !held) throw new Error('There is no hold')

    await newsroom.commitRevision(revision('k0', text('An earlier text that came late')))
    await newsroom.commitRevision(revision('k1'))
    expect(await recommit({ change, revision: held.revision })).toEqual({ outcome: 'recommitted', seq: 3 })
    expect((await newsroom.log()).at(-1)).toMatchObject({ version: 3, status: 'withheld' })
    await newsroom.commitRevision(revision('k2', text('A later text')))
    const late = { change: { ...change, orderKey: 'k1/r000002' }, revision: held.revision }
    expect(await recommit(late)).toEqual({ outcome: 'stale' })
  })

  test('writes what took back earlier versions, with who ordered it, and their words stay away', async () => {
    const { before, kept, newsroom, recommit } = openBoth()
    const [first, second] = [
      revision('k1', text('Holm was there.')),
      revision('k2', text('A man was there.')),
    ]
    for (const each of [first, second]) await before.commitRevision(each)
    const recall = { by: 'Ida', reason: 'The court ordered it.' }
    await before.commitRecall('harbour', { ...recall, before: 2 })
    const change = (await before.log()).at(-1)
    if (!change) throw new Error('There is no recall')

    for (const each of [first, second]) await newsroom.commitRevision(each)
    expect(await recommit({ change, recall })).toEqual({ outcome: 'recommitted', seq: 3 })
    expect((await recommit({ change, recall })).outcome).toBe('present')
    expect(await newsroom.log()).toEqual(await before.log())
    expect((await kept.articles.readCurrent('harbour'))?.recalls).toEqual([{ ...recall, before: 2 }])
    expect(await newsroom.commitRevision({ ...first, orderKey: 'k9' })).toMatchObject({ by: 'recall' })
  })

  test('writes it over a later text too, and not where the text that was to stay is missing', async () => {
    const { before, newsroom, recommit } = openBoth()
    const texts = [revision('k1'), revision('k2', text('A man was there.')), revision('k3', text('He left.'))]
    for (const each of texts.slice(0, 2)) await before.commitRevision(each)
    await before.commitRecall('harbour', { before: 2, by: 'Ida', reason: 'The court ordered it.' })
    const change = (await before.log()).at(-1)
    if (!change) throw new Error('There is no recall')
    for (const each of texts.slice(0, 1)) await newsroom.commitRevision(each)
    expect(await recommit({ change })).toEqual({ outcome: 'stale' })
    for (const each of texts.slice(1)) await newsroom.commitRevision(each)
    expect(await recommit({ change })).toMatchObject({ outcome: 'recommitted' })
    expect((await newsroom.log()).at(-1)).toMatchObject({
      kind: 'recall',
      orderKey: 'k3',
      withdrawnBefore: 3,
    })
  })
})
