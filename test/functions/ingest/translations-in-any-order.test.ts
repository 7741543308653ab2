import {
  array,
  asyncProperty,
  constantFrom,
  assert as holds,
  integer,
  oneof,
  option,
  record,
} from 'fast-check'
import { expect, test } from 'vitest'
import { createRestateWithTranslations } from '#commit/translations/restate-with-translations.ts'
import { readDrop } from '#domain/drop/read-drop.ts'
import { statusAt } from '#domain/revisions/status-at.ts'
import { createKillArticle } from '#functions/desk/orders/kill-article.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import { createReleaseEmbargoes } from '#functions/release/release-embargoes.ts'
import type { Change } from '#schemas/change.ts'
import { openNewsroom } from '#test/commit/newsroom.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { item, texts } from './translated-items.ts'

/* Originals, translations, corrections, kills, holds and embargoes in any order, none of them decided by the desk. */

/** Each may be made from one before it, so that none is made from itself. */
const languages = ['en', 'de', 'fr', 'ca']
const language = constantFrom(...languages)
const step = oneof(
  {
    weight: 4,
    arbitrary: record({
      does: constantFrom('send' as const),
      language,
      of: option(language, { nil: undefined }),
      version: integer({ min: 1, max: 4 }),
      state: constantFrom('usable', 'usable', 'usable', 'withheld', 'canceled', 'embargoed'),
      minutes: integer({ min: 1, max: 15 }),
    }),
  },
  { weight: 1, arbitrary: record({ does: constantFrom('kill' as const, 'hold' as const), language }) },
  {
    weight: 1,
    arbitrary: record({ does: constantFrom('wait' as const), minutes: integer({ min: 1, max: 15 }) }),
  },
)
type Step = typeof step extends { generate: (...given: never[]) => { value: infer Value } } ? Value : never

const start = Date.parse('2026-03-01T10:00:00Z')

/** A newsroom in which steps are taken one after another, a minute apart. */
const open = async () => {
  const store = memoryPorts()
  const newsroom = openNewsroom(store)
  const desk = { ...store, ...newsroom }
  const names = new Map<string, string>()
  const ids: Record<string, string> = {}
  for (const name of Object.keys(texts)) {
    const read = await readDrop({
      bytes: Buffer.from(item(name)),
      path: '',
      receivedAt: '2026-03-01T10:00:00Z',
    })
    const id = (read.ok && read.stories[0]?.article.id) || ''
    ids[name] = id
    names.set(id, name)
  }
  let now = start
  let count = 0
  const pass = async (minutes: number) => {
    for (let minute = 0; minute < minutes; minute += 1) {
      now += 60_000
      newsroom.setClock(new Date(now).toISOString())
      await createReleaseEmbargoes(desk)()
    }
  }
  const send = async (copy: string) => {
    count += 1
    const drops = memoryDropStore()
    const sequencer = String(count).padStart(4, '0')
    const droppedAt = new Date(now).toISOString()
    const drop = { bucket: 'drops', key: `${count}.xml`, sequencer, size: copy.length, droppedAt }
    drops.add(drop, Buffer.from(copy))
    await createIngestDrop({ ...desk, drops, read: readDrop })(drop)
  }
  return {
    now: () => new Date(now),
    async take(next: Step) {
      if (next.does === 'wait') return pass(next.minutes)
      await pass(1)
      const articleId = ids[next.language] ?? ''
      if (next.does === 'kill') await createKillArticle(desk)({ articleId, reason: 'Denied.', by: 'Ida' })
      if (next.does === 'hold')
        await createRestateWithTranslations(desk)(articleId, { status: 'withheld' }, 'Ida')
      if (next.does !== 'send') return
      const { version, of, state, minutes } = next
      await send(
        item(next.language, {
          version,
          text: `${texts[next.language]} (${version})`,
          ...(of && languages.indexOf(of) < languages.indexOf(next.language) && { of }),
          ...(state === 'embargoed'
            ? { meta: `<embargoed>${new Date(now + minutes * 60_000).toISOString()}</embargoed>` }
            : { status: state }),
        }),
      )
    },
    /** The latest change of each language that has come. */
    async latest() {
      const changes = new Map<string, Change>()
      for (const [id, name] of names) {
        const { change } = (await store.articles.readCurrent(id)) ?? {}
        if (change) changes.set(name, change)
      }
      return changes
    },
    nameOf: (id: string | undefined) => names.get(id ?? ''),
    openCases: () => store.cases.listOpen(),
  }
}
type Room = Awaited<ReturnType<typeof open>>

const isStopped = (change: Change | undefined, now: Date): boolean =>
  change !== undefined && change.kind !== 'expiry' && statusAt(change, now) !== 'usable'

/** The translations that are out although their original is stopped. */
const findLeaks = async ({ latest, nameOf, now }: Room): Promise<string[]> => {
  const changes = await latest()
  return [...changes].flatMap(([name, change]) => {
    const original = nameOf(change.translationOf)
    const leaks = statusAt(change, now()) === 'usable' && original && isStopped(changes.get(original), now())
    return leaks ? `${name} of ${original}` : []
  })
}

test('a translation is never out while its original is stopped, unless the desk lets it out', () =>
  holds(
    asyncProperty(array(step, { maxLength: 10 }), async steps => {
      const room = await open()
      for (const next of steps) {
        await room.take(next)
        expect(await findLeaks(room)).toEqual([])
      }
    }),
  ))

/** The languages that an article is made from, by what each says now; one that says nothing now may be made from any. */
const originalsOf = (name: string, changes: Map<string, Change>, { nameOf }: Room): Set<string> => {
  const found = new Set([name])
  for (const each of found) {
    const change = changes.get(each)
    if (change?.translationOf) found.add(nameOf(change.translationOf) ?? '')
    else if (each === name || change) for (const any of Object.keys(texts)) found.add(any)
  }
  return found
}

test('nothing is held for an original that it no longer names', () =>
  holds(
    asyncProperty(array(step, { maxLength: 10 }), async steps => {
      const room = await open()
      const known = new Set<string>()
      for (const next of steps) {
        await room.take(next)
        const changes = await room.latest()
        for (const { id, note, candidates } of await room.openCases()) {
          const original = room.nameOf(/^Its original \(article (\w+)\)/.exec(note)?.[1])
          if (original && !known.has(id))
            expect(originalsOf(room.nameOf(candidates[0]) ?? '', changes, room)).toContain(original)
          known.add(id)
        }
      }
    }),
  ))
