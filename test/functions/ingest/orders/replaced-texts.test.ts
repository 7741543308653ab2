import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import { openNewsroom } from '#test/commit/newsroom.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

const title = 'Ferry line sells both ships'
const text = (ships: string) =>
  `HALDEN (Coastal Wire) — The ferry line of Halden has sold ${ships} on Monday, its owner said.\n\n“We had no choice,” said Ida Holm, who has run the line for 22 years.\n`
const first = `${title}\n\n${text('its two ships')}`
const again = text('one of its ships')

/** Drops texts an hour apart, under names of their own unless given; gives the open cases, the headlines that stand and their states, and what the last receipt warns of. */
const drop = async (...copies: (string | [key: string, copy: string])[]) => {
  const store = memoryPorts()
  const newsroom = openNewsroom(store)
  const ids = new Set<string>()
  let warnings: string[] = []
  for (const [index, given] of copies.entries()) {
    const [key, copy] = typeof given === 'string' ? [`${index}.txt`, given] : given
    const droppedAt = `2026-11-30T1${index}:00:00.000Z`
    newsroom.setClock(droppedAt)
    const drops = memoryDropStore()
    const bytes = Buffer.from(copy)
    const one = { bucket: 'drops', key, sequencer: `0${index}`, size: bytes.length, droppedAt }
    drops.add(one, bytes)
    const ingestDrop = createIngestDrop({ ...store, ...newsroom, drops, read: readDrop })
    const receipt = await ingestDrop(one)
    // Delivered again, it asks no more than once.
    await ingestDrop(one)
    warnings = receipt.warnings
    for (const { articleId } of receipt.items) ids.add(articleId)
  }
  const cases = await store.cases.listOpen()
  const articles = await Promise.all([...ids].map(id => newsroom.readArticle(id)))
  const headlines = articles.map(article => article?.headline)
  return { cases, warnings, ids: [...ids], headlines, states: articles.map(article => article?.status) }
}

test.each([
  `ANNULE ET REMPLACE : ${title}\n\n${again}`,
  `${title} (ANNULE ET REMPLACE)\n\n${again}`,
  `REEMPLAZO: ${title}\n\n${again}`,
  `REPLACEMENT: ${title}\n\n${again}`,
  `Neufassung: ${title}\n\n${again}`,
  `ЗАМЕНА: ${title}\n\n${again}`,
  `【差し替え】${title}\n\n${again}`,
  `SUSTITUYE a "${title}"\n\n${title}\n\n${again}`,
  `CORRECTION: ${title}\n\n${again}`,
  ...[
    'This replaces',
    'Please use this instead of',
    'SUBSTITUTE for',
    'Diese Meldung ersetzt',
    'Cette dépêche remplace',
    'Sustituye a',
    'Sostituisce',
    'Vervangt',
    'Ersätter',
    'Zastępuje',
    'Заменяет',
  ].map(words => `${words} “${title}”.\n\n${title}\n\n${again}`),
])('a text in the place of another under another name is a case, with the mark lifted: %s', async copy => {
  const { cases, headlines, ids, warnings } = await drop(first, copy)
  expect(headlines).toEqual([title, title])
  expect(cases).toMatchObject([{ kind: 'kill', candidates: [ids[0]] }])
  expect(cases[0]?.note).toContain('was sent in the place of this one')
  expect(warnings).toContainEqual(expect.stringContaining('decide its case'))
})

test('a text that names what it takes the place of asks about that one', async () => {
  const copy = `One ship stays\n\nEDS: Substitutes for "${title}", which is killed.\n\n${again}`
  const { cases, ids } = await drop(first, `Grey seals return\n\n${text('none of its ships')}`, copy)
  expect(cases).toMatchObject([{ kind: 'kill', candidates: [ids[0]] }])
})

test.each([
  ['a new version under its file name', [first], ['0.txt', `ANNULE ET REMPLACE : ${title}\n\n${again}`]],
  ['the place of nothing that is here', [first], `REPLACEMENT: Bakery keeps its oven\n\n${again}`],
  ['a correction of nothing that is here', [first], `CORRECTION: Bakery keeps its oven\n\n${again}`],
  ['news of what another stands for', [first], `Instead of “Swan Lake at the pier”, Sorn dances\n\n${again}`],
  ['news of a replacement', [first], `Replacement for ferry is late\n\n${again}`],
  ['a first lead', [first], `${title}, 1st Ld\n\n${again}`],
  [
    'a headline of many',
    [1, 2, 3, 4].map(day => `Weather in Halden\n\n${text(`${day} ships`)}`),
    `CORRECTION: Weather in Halden\n\n${again}`,
  ],
] as const)('nobody is asked about %s', async (_, before, last) => {
  const { cases } = await drop(...before, last as string)
  expect(cases).toEqual([])
})

const lead = (mark: string, headline: string, slug = 'BC-NW--Ferry Sale') =>
  `${slug}${mark}\n${headline}\n\n${again}`

test('a writethru under another name says what of its slug still stands, and asks nobody', async () => {
  const { ids, cases, warnings } = await drop(
    lead('', title),
    lead(', 1st Ld', 'Ferry line sells a ship; one stays'),
    lead('', 'Bakery keeps its oven', 'BC-NW--Bakery Oven'),
    lead(', 2nd Ld-Writethru', 'Ferry line keeps one ship'),
  )
  expect(cases).toEqual([])
  expect(warnings).toEqual([expect.stringContaining('is a writethru, but what it replaces still stands')])
  expect(warnings[0]).toContain(ids[0])
  expect(warnings[0]).toContain(ids[1])
  expect(warnings[0]).not.toContain(ids[2])
})

test.each([
  [
    'under the name of the first',
    [
      ['0.txt', lead('', title)],
      ['0.txt', lead(', 1st Ld-Writethru', title)],
    ],
  ],
  ['alone under its slug', [lead(', 1st Ld-Writethru', title)]],
  ['in the first place', [first, lead('', title)]],
  ['in the place of one that never came', [`ANNULE ET REMPLACE : ${title}\n\n${again}`]],
] as const)('nothing is said of a text %s', async (_, copies) => {
  const { warnings } = await drop(
    ...copies.map(each => (typeof each === 'string' ? each : ([...each] as [string, string]))),
  )
  expect(warnings).toEqual([])
})

test('a text whose original stands holds nothing that comes under the same headline afterwards', async () => {
  const other = `${title}\n\nHALDEN (Coastal Wire) — Two fishing boats of the ferry line were sold at an auction in spring.\n`
  const { cases, states } = await drop(first, `CORRECTION: ${title}\n\n${again}`, other)
  expect(cases).toMatchObject([{ kind: 'kill' }])
  expect(states).toEqual(['usable', 'usable', 'usable'])
})
