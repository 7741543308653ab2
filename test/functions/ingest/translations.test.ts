import { beforeEach, describe, expect, test } from 'vitest'
import { createRestateArticle } from '#commit/restate-article.ts'
import { createRestateWithTranslations } from '#commit/translations/restate-with-translations.ts'
import { readDrop } from '#domain/drop/read-drop.ts'
import { createResolveCase } from '#functions/desk/cases/resolve-case.ts'
import { createKillArticle } from '#functions/desk/orders/kill-article.ts'
import { createRecallArticle } from '#functions/desk/orders/recall-article.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import { openNewsroom } from '#test/commit/newsroom.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { embargoed, headlines, item, type Sent, texts } from './translated-items.ts'

/* A story and its translations, as agencies send them in any order: what stops the one makes the others wait for the desk. */

describe('a story and its translations', () => {
  let store = memoryPorts()
  let newsroom = openNewsroom(store)
  let count = 0
  let ids: Record<string, string> = {}
  beforeEach(async () => {
    store = memoryPorts()
    newsroom = openNewsroom(store)
    count = 0
    ids = {}
    for (const language of Object.keys(texts)) {
      const read = await readDrop({
        bytes: Buffer.from(item(language)),
        path: '',
        receivedAt: '2026-03-01T10:00:00Z',
      })
      ids[language] = (read.ok && read.stories[0]?.article.id) || ''
    }
  })

  /** A drop that is delivered each time it is called. */
  const put = (copy: string) => {
    count += 1
    const droppedAt = `2026-03-01T10:${String(count).padStart(2, '0')}:00.000Z`
    newsroom.setClock(droppedAt)
    const drops = memoryDropStore()
    const dropped = {
      bucket: 'drops',
      key: `${count}.xml`,
      sequencer: `0${count}`,
      size: copy.length,
      droppedAt,
    }
    drops.add(dropped, Buffer.from(copy))
    const ingest = createIngestDrop({ ...store, ...newsroom, drops, read: readDrop })
    return () => ingest(dropped)
  }
  const drop = async (copy: string) => {
    const again = put(copy)
    return { receipt: await again(), again }
  }
  const send = (language: string, sent?: Sent) => drop(item(language, sent))
  const statusOf = async (language: string) => (await newsroom.readArticle(ids[language] ?? ''))?.status
  /** The open cases: the language of the story, and what the case says. */
  const asked = async () =>
    (await store.cases.listOpen())
      .map(
        ({ candidates, note }) => [Object.keys(ids).find(each => ids[each] === candidates[0]), note] as const,
      )
      .sort()
  const desk = () => ({ ...store, ...newsroom })
  const kill = (language: string) =>
    createKillArticle(desk())({ articleId: ids[language] ?? '', reason: 'The port denies it.', by: 'Ida' })
  const restate = (language: string, status: 'usable' | 'withheld', embargoedUntil?: string) =>
    createRestateWithTranslations(desk())(
      ids[language] ?? '',
      { status, ...(embargoedUntil && { embargoedUntil }) },
      'Ida',
    )
  const decide = async (action: 'publish' | 'kill', at = 0) =>
    createResolveCase({
      ...desk(),
      restateArticle: createRestateWithTranslations(desk()),
      killArticle: createKillArticle(desk()),
    })({
      caseId: (await store.cases.listOpen())[at]?.id ?? '',
      action,
      reason: 'The agency says so.',
      by: 'Ida',
    })

  test('are published, and nobody is asked', async () => {
    const { receipt } = await send('en')
    expect(receipt.items[0]).not.toHaveProperty('translationOf')
    const translated = await send('de', { of: 'en' })
    expect(translated.receipt).toMatchObject({
      items: [{ status: 'usable', translationOf: ids.en }],
      warnings: [],
    })
    await send('fr', { of: 'en' })
    expect([await statusOf('en'), await statusOf('de'), await statusOf('fr')]).toEqual([
      'usable',
      'usable',
      'usable',
    ])
    expect(await asked()).toEqual([])
    const changes = await newsroom.log()
    expect(changes.map(({ translationOf }) => translationOf)).toEqual([undefined, ids.en, ids.en])
  })

  describe('once the desk takes back the versions of the story before the last', () => {
    const recall = () =>
      createRecallArticle({ ...desk(), restateArticle: createRestateArticle(desk()) })(ids.en ?? '', {
        before: 2,
        reason: 'The court ordered it.',
        by: 'Ida',
      })
    beforeEach(async () => {
      await send('en')
      await send('de', { of: 'en' })
      await send('fr', { of: 'en', ...embargoed('2026-03-01T12:00:00Z') })
      await send('en', { version: 2, text: 'The island ferry has a new quay, the port of Quay said.' })
    })

    test('its translations are held, those under an embargo too, each with a case; the story stays', async () => {
      const { translations } = await recall()
      expect([...translations].sort()).toEqual([ids.de, ids.fr].sort())
      expect([await statusOf('en'), await statusOf('de'), await statusOf('fr')]).toEqual([
        'usable',
        'withheld',
        'withheld',
      ])
      expect((await newsroom.readArticle(ids.fr ?? ''))?.embargoedUntil).toBeUndefined()
      const note = `Its original (article ${ids.en}) had its versions before 2 taken back: The court ordered it.`
      expect(await asked()).toEqual([
        ['de', note],
        ['fr', note],
      ])
    })

    test('they are held by the same order given again, if its process died once it was committed', async () => {
      const { translationsOf } = store.aliases
      store.aliases.translationsOf = async () => {
        throw new Error('The process dies')
      }
      await expect(recall()).rejects.toThrow('dies')
      expect(await statusOf('de')).toBe('usable')
      store.aliases.translationsOf = translationsOf
      expect(await recall()).toMatchObject({ recalled: { outcome: 'unchanged' } })
      expect([await statusOf('de'), await statusOf('fr')]).toEqual(['withheld', 'withheld'])
    })

    test('what the desk has decided is not asked again', async () => {
      await recall()
      await decide('publish')
      await decide('publish')
      expect((await recall()).translations).toEqual([])
      expect([await asked(), await statusOf('de')]).toEqual([[], 'usable'])
    })
  })

  describe.each([
    ['its agency, by an item', () => send('en', { status: 'canceled', version: 2 })],
    ['its agency, in words', () => drop(`KILL\n\nEditors: kill "${headlines.en}". The port denies it.\n`)],
    ['the desk', () => kill('en')],
  ])('once the story is killed by %s', (_, stop) => {
    test('its translations are held, each with a case', async () => {
      await send('en')
      await send('de', { of: 'en' })
      await send('fr', { of: 'en' })
      await stop()
      expect([await statusOf('en'), await statusOf('de'), await statusOf('fr')]).toEqual([
        'canceled',
        'withheld',
        'withheld',
      ])
      const open = await asked()
      expect(open.map(([language]) => language)).toEqual(['de', 'fr'])
      expect(open[0]?.[1]).toMatch(new RegExp(`^Its original \\(article ${ids.en}\\) was killed`))
    })

    test('one that had come before it is held too', async () => {
      await send('de', { of: 'en' })
      await send('en')
      await stop()
      expect(await statusOf('de')).toBe('withheld')
    })

    test('one that comes later is held', async () => {
      await send('en')
      await stop()
      const { receipt } = await send('de', { of: 'en' })
      expect(await statusOf('de')).toBe('withheld')
      expect(receipt.items[0]?.caseId).toBeDefined()
      expect(receipt.warnings).toEqual([
        `the story that it is translated from was killed, so this copy is held: decide its case (article ${ids.en})`,
      ])
    })

    test('one that states the number of the story in another spelling is held, before and after', async () => {
      await send('en')
      await send('de', { of: 'EN' })
      await stop()
      await send('fr', { of: 'EN' })
      expect([await statusOf('de'), await statusOf('fr')]).toEqual(['withheld', 'withheld'])
      expect((await asked()).map(([language]) => language)).toEqual(['de', 'fr'])
    })

    test('one under an embargo does not come out when that ends', async () => {
      await send('en')
      await send('de', { of: 'en', ...embargoed('2026-03-01T12:00:00Z') })
      await stop()
      const held = await newsroom.readArticle(ids.de ?? '')
      expect([held?.status, held?.embargoedUntil]).toEqual(['withheld', undefined])
      expect(await asked()).toHaveLength(1)
    })

    test('one that was made from a translation is held', async () => {
      await send('en')
      await send('fr', { of: 'en' })
      await send('ca', { of: 'fr' })
      await stop()
      expect([await statusOf('fr'), await statusOf('ca')]).toEqual(['withheld', 'withheld'])
    })

    test('what the desk lets out again stays out, with its later versions', async () => {
      await send('en')
      await send('de', { of: 'en' })
      await stop()
      expect(await decide('publish')).toMatchObject({ outcome: 'resolved' })
      await send('de', { of: 'en', version: 2, text: `${texts.de} Er kostete neun Millionen.` })
      expect(await statusOf('de')).toBe('usable')
      expect(await asked()).toEqual([])
    })

    test('a version that its agency sends meanwhile waits as well', async () => {
      await send('en')
      await send('de', { of: 'en' })
      await stop()
      await send('de', { of: 'en', version: 2, text: `${texts.de} Er kostete neun Millionen.` })
      expect(await statusOf('de')).toBe('withheld')
    })

    test('the original stays as it is if only its translation is killed', async () => {
      await send('en')
      await send('de', { of: 'en' })
      await kill('de')
      expect([await statusOf('en'), await statusOf('de')]).toEqual(['usable', 'canceled'])
      expect(await asked()).toEqual([])
      await stop()
      expect(await asked()).toEqual([])
    })

    test('a story that is no translation of it stays', async () => {
      await send('en')
      await send('fr', { of: 'ca' })
      await send('de')
      await stop()
      expect([await statusOf('fr'), await statusOf('de')]).toEqual(['usable', 'usable'])
    })
  })

  test('a kill that is delivered again asks nothing again', async () => {
    await send('en')
    await send('de', { of: 'en' })
    const { receipt, again } = await send('en', { status: 'canceled', version: 2 })
    expect(receipt.warnings).toEqual([
      `a translation of the story is held with it: decide its case (article ${ids.de})`,
    ])
    await decide('publish')
    await again()
    expect(await statusOf('de')).toBe('usable')
    expect(await asked()).toEqual([])
  })

  test('a kill that waited for its story holds the translation that came first', async () => {
    await send('de', { of: 'en' })
    await drop(`KILL\n\nEditors: kill "${headlines.en}". The port denies it.\n`)
    expect(await statusOf('de')).toBe('usable')
    await send('en')
    expect([await statusOf('en'), await statusOf('de')]).toEqual(['canceled', 'withheld'])
  })

  test('the desk’s kill names the translations that it holds', async () => {
    await send('en')
    await send('de', { of: 'en' })
    expect(await kill('en')).toEqual({ outcome: 'killed', version: 2, translations: [ids.de] })
    expect(await kill('en')).toEqual({ outcome: 'canceled-already' })
  })

  describe.each<[string, Sent]>([
    ['under an embargo', embargoed('2026-03-01T12:00:00Z')],
    ['held', { status: 'withheld' }],
  ])('while the story is %s', (_, stopped) => {
    test('a translation that says nothing of it is held when it comes', async () => {
      await send('en', stopped)
      await send('de', { of: 'en' })
      expect(await statusOf('de')).toBe('withheld')
      expect((await asked()).map(([language]) => language)).toContain('de')
    })

    test('one that came before it is held', async () => {
      await send('de', { of: 'en' })
      await send('en', stopped)
      expect(await statusOf('de')).toBe('withheld')
    })

    test('one whose own embargo ends sooner is held, whichever comes first', async () => {
      await send('en', stopped)
      await send('de', { of: 'en', ...embargoed('2026-03-01T11:00:00Z') })
      expect((await newsroom.readArticle(ids.de ?? ''))?.embargoedUntil).toBeUndefined()
      await send('fr', { of: 'en', ...embargoed('2026-03-01T11:00:00Z') })
      await send('en', { ...stopped, version: 2, text: `${texts.en} It cost nine million.` })
      expect((await newsroom.readArticle(ids.fr ?? ''))?.embargoedUntil).toBeUndefined()
      expect((await asked()).map(([language]) => language)).toEqual(expect.arrayContaining(['de', 'fr']))
    })

    test('one that the desk lets out stays out when a new version of the story comes', async () => {
      await send('en', stopped)
      await send('de', { of: 'en' })
      await restate('de', 'usable')
      await send('en', { ...stopped, version: 2, text: `${texts.en} It cost nine million.` })
      expect(await statusOf('de')).toBe('usable')
    })
  })

  test.each(['2026-03-01T12:00:00Z', '2026-03-01T13:00:00Z'])(
    'one that is embargoed as long itself, until %s, is not asked about',
    async until => {
      await send('en', embargoed('2026-03-01T12:00:00Z'))
      await send('de', { of: 'en', ...embargoed(until) })
      expect(await asked()).toEqual([])
      expect(await newsroom.readArticle(ids.de ?? '')).toMatchObject({ embargoedUntil: until })
    },
  )

  test('one that was made from a translation which is held waits for that, not only for the embargo', async () => {
    await send('en')
    await send('de', { of: 'en' })
    await send('fr', { of: 'de', ...embargoed('2026-03-01T13:00:00Z') })
    await send('en', {
      ...embargoed('2026-03-01T12:00:00Z'),
      version: 2,
      text: `${texts.en} It cost nine million.`,
    })
    expect((await asked()).map(([language]) => language)).toEqual(['de', 'fr'])
  })

  describe('a translation whose later version names another original', () => {
    test('no longer waits with the former one', async () => {
      await send('en')
      await send('fr')
      await send('de', { of: 'en' })
      await send('de', { of: 'fr', version: 2, text: `${texts.de} Er kostete neun Millionen.` })
      await kill('en')
      expect(await statusOf('de')).toBe('usable')
      expect(await asked()).toEqual([])
      await kill('fr')
      expect(await statusOf('de')).toBe('withheld')
    })

    test('is held if that is killed already', async () => {
      await send('en')
      await send('fr')
      await kill('fr')
      await send('de', { of: 'en' })
      await send('de', { of: 'fr', version: 2, text: `${texts.de} Er kostete neun Millionen.` })
      expect(await statusOf('de')).toBe('withheld')
      expect((await asked()).map(([language]) => language)).toEqual(['de'])
    })

    test('is asked about once if an earlier version comes late', async () => {
      await send('en')
      await kill('en')
      await send('de', { of: 'fr', version: 2, text: `${texts.de} Er kostete neun Millionen.` })
      await send('de', { of: 'en' })
      expect(await statusOf('de')).toBe('usable')
      expect(await asked()).toEqual([])
    })
  })

  test('the note says until when the embargo of the original runs', async () => {
    await send('en', embargoed('2026-03-01T12:00:00Z'))
    await send('de', { of: 'en' })
    expect(await asked()).toEqual([
      ['de', `Its original (article ${ids.en}) is under embargo until 2026-03-01T12:00:00Z.`],
    ])
  })

  test('a translation that comes after the embargo of its original has ended is published', async () => {
    await send('en', embargoed('2026-03-01T10:01:30Z'))
    await send('de', { of: 'en' })
    expect(await statusOf('de')).toBe('usable')
  })

  test.each([
    ['holds', undefined],
    ['embargoes', '2026-03-01T12:00:00.000Z'],
  ])('the desk that %s the story holds its translations', async (_, until) => {
    await send('en')
    await send('de', { of: 'en' })
    await restate('en', 'withheld', until)
    expect(await statusOf('de')).toBe('withheld')
    expect(await asked()).toHaveLength(1)
  })

  test('publishing the story leaves them to the desk', async () => {
    await send('en', { status: 'withheld' })
    await send('de', { of: 'en' })
    await restate('en', 'usable')
    expect(await statusOf('de')).toBe('withheld')
  })

  test('a kill that falls between a translation’s look at its original and its commit still holds it', async () => {
    await send('en')
    const { commitRevision } = newsroom
    let isOvertaken = false
    newsroom.commitRevision = async (...given) => {
      if (!isOvertaken && given[0].articleId === ids.de) {
        isOvertaken = true
        newsroom.commitRevision = commitRevision
        await kill('en')
      }
      return commitRevision(...given)
    }
    await send('de', { of: 'en' })
    expect([isOvertaken, await statusOf('en'), await statusOf('de')]).toEqual([true, 'canceled', 'withheld'])
    expect((await asked()).map(([language]) => language)).toEqual(['de'])
  })

  test('a translation that was committed as held by a run that died there holds those made from it when it is delivered again', async () => {
    await send('en')
    await kill('en')
    await send('fr', { of: 'de' })
    const deliver = put(item('de', { of: 'en' }))
    const { translationsOf } = store.aliases
    store.aliases.translationsOf = () => Promise.reject(new Error('The run dies here.'))
    await expect(deliver()).rejects.toThrow('The run dies here.')
    store.aliases.translationsOf = translationsOf
    expect([await statusOf('de'), await statusOf('fr')]).toEqual(['withheld', 'usable'])
    await deliver()
    expect(await statusOf('fr')).toBe('withheld')
  })

  test('a translation of a translation that comes as this is about to be held is held too', async () => {
    await send('en')
    await send('fr', { of: 'en' })
    const { commitRevision } = newsroom
    newsroom.commitRevision = async (...given) => {
      if (given[0].articleId === ids.fr) {
        newsroom.commitRevision = commitRevision
        await send('ca', { of: 'fr' })
      }
      return commitRevision(...given)
    }
    await kill('en')
    expect([await statusOf('fr'), await statusOf('ca')]).toEqual(['withheld', 'withheld'])
    expect((await asked()).map(([language]) => language)).toEqual(['ca', 'fr'])
  })

  test('a kill that crosses a later version of a translation that is out holds that version, and asks', async () => {
    await send('en')
    await send('de', { of: 'en' })
    const { commitRevision } = newsroom
    newsroom.commitRevision = async (...later) => {
      newsroom.commitRevision = commitRevision
      await kill('en')
      return commitRevision(...later)
    }
    await send('de', { of: 'en', version: 2, text: `${texts.de} Er kostete neun Millionen.` })
    expect([await statusOf('en'), await statusOf('de')]).toEqual(['canceled', 'withheld'])
    expect((await asked()).map(([language]) => language)).toEqual(['de'])
  })

  test('a hold that a later version of a translation overtakes holds that version', async () => {
    await send('en')
    await send('de', { of: 'en' })
    const { commitRevision } = newsroom
    newsroom.commitRevision = async (...later) => {
      let overtaken: ReturnType<typeof commitRevision> | undefined
      newsroom.commitRevision = async (...given) => {
        if (given[0].articleId === ids.de) overtaken ??= commitRevision(...later)
        await overtaken
        return commitRevision(...given)
      }
      await kill('en')
      newsroom.commitRevision = commitRevision
      return (await overtaken) ?? commitRevision(...later)
    }
    await send('de', { of: 'en', version: 2, text: `${texts.de} Er kostete neun Millionen.` })
    expect([await statusOf('en'), await statusOf('de')]).toEqual(['canceled', 'withheld'])
  })

  test('two stories that claim to be translated from each other end nothing in a circle', async () => {
    await send('en', { of: 'de' })
    await send('de', { of: 'en' })
    await kill('en')
    expect([await statusOf('en'), await statusOf('de')]).toEqual(['canceled', 'withheld'])
  })

  test('a story without a translation costs no look-up', async () => {
    const looked: string[] = []
    const { translationsOf } = store.aliases
    store.aliases.translationsOf = async id => {
      looked.push(id)
      return translationsOf(id)
    }
    await send('en')
    await send('en', { version: 2, text: `${texts.en} It cost nine million.` })
    expect(looked).toEqual([])
  })
})
