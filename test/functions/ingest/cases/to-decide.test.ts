import { expect, test } from 'vitest'
import { createRestateArticle } from '#commit/restate-article.ts'
import { readDrop } from '#domain/drop/read-drop.ts'
import { createResolveCase } from '#functions/desk/cases/resolve-case.ts'
import { createKillArticle } from '#functions/desk/orders/kill-article.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import { openNewsroom } from '#test/commit/newsroom.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

const embargoedUntil = '2026-03-02T06:00:00Z'

const openDesk = () => {
  const store = memoryPorts()
  const ports = { ...store, ...openNewsroom(store) }
  const killArticle = createKillArticle(ports)
  const decide = createResolveCase({ ...ports, restateArticle: createRestateArticle(ports), killArticle })
  const drop = async (copy: string, day = '01') => {
    const files = memoryDropStore()
    const bytes = Buffer.from(copy)
    const droppedAt = `2026-03-${day}T10:00:00.000Z`
    const dropped = { bucket: 'drops', key: 'ferry.txt', sequencer: day, size: bytes.length, droppedAt }
    files.add(dropped, bytes)
    const { items } = await createIngestDrop({ ...ports, drops: files, read: readDrop })(dropped)
    return items[0]
  }
  return { decide, drop, listOpen: () => store.cases.listOpen() }
}

/* Copy that the desk has to decide on, and that has an embargo besides: the end of that does not let it out. */
test.each([
  [
    'that somebody paid for',
    'Sponsored Content',
    'by 4 percent',
    '“Sponsored Content” says that it was paid for',
  ],
  [
    'that is a draft',
    'First draft',
    'by 4 percent',
    '“First draft” marks the text as a draft, or as not approved',
  ],
  ['with a gap', '', 'by TK percent', '“TK percent” stands where something is to be filled in'],
])(
  'a text %s is held beyond its embargo, which stands again once the desk has published it',
  async (_, label, rise, note) => {
    const { decide, drop, listOpen } = openDesk()
    const item = await drop(
      `EMBARGOED UNTIL 2026-03-02 06:00 GMT\n\n${label}\n\nFerry fares rise\n\nBy Ana Ruiz\n\nHALDEN — Fares will rise ${rise} in May, the line said on Monday.\n\nThey rose in 2024, too, by less than that.\n`,
    )
    expect(item).toMatchObject({ status: 'withheld' })
    expect(item).not.toHaveProperty('embargoedUntil')
    const [open] = await listOpen()
    expect(open).toMatchObject({ id: item?.caseId, note })
    const order = { caseId: open?.id ?? '', reason: 'The agency called.', by: 'Ida' }
    expect(await decide({ ...order, action: 'publish' })).toMatchObject({
      outcome: 'resolved',
      decision: 'embargoed',
      embargoedUntil,
    })
    expect(await listOpen()).toEqual([])
  },
)

test('the case of a text with a gap under an embargo ends when it is dropped again without', async () => {
  const { drop, listOpen } = openDesk()
  const head =
    'EMBARGOED UNTIL 2026-03-04 06:00 GMT\n\nFerry fares rise\n\nBy Ana Ruiz\n\nHALDEN — Fares will rise by'
  const tail = 'percent in May, the line said on Monday.\n\nThey rose in 2024, too, by less than that.\n'
  await drop(`${head} TK ${tail}`)
  expect(await listOpen()).toHaveLength(1)
  expect(await drop(`${head} 5 ${tail}`, '02')).toMatchObject({
    status: 'withheld',
    embargoedUntil: '2026-03-04T06:00:00Z',
  })
  expect(await listOpen()).toEqual([])
})
