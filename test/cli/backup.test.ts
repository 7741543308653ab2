import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { ListedDrop } from '#adapters/s3/list-drops.ts'
import type { ExportLine } from '#infra/cli/backup/export-line.ts'
import { mergeRings } from '#infra/cli/backup/merge-rings.ts'
import { planRestore } from '#infra/cli/backup/plan-restore.ts'
import { readExport } from '#infra/cli/backup/read-export.ts'
import { sequencerAt } from '#infra/cli/backup/sequencer-at.ts'
import { skipDone } from '#infra/cli/backup/skip-done.ts'
import type { Change } from '#schemas/change.ts'
import type { AccessKey } from '#schemas/keys/access-key.ts'
import type { KeyRing } from '#schemas/keys/key-ring.ts'
import { changeAt } from '#test/contract/story.ts'

const at = (minute: number): string =>
  new Date(Date.parse('2026-03-01T10:00:00Z') + minute * 60_000).toISOString()

const dropLine = (key: string, minute: number, seqs: number[]): ExportLine => ({
  kind: 'drop',
  drop: { bucket: 'drops', key, versionId: `v-${key}`, sequencer: '0A', size: 1, droppedAt: at(minute) },
  completedAt: at(minute),
  seqs,
})
const changeLine = (seq: number, minute: number, fields: object = {}): ExportLine => ({
  kind: 'change',
  change: { ...changeAt(seq), committedAt: at(minute), ...fields },
})
const listed = (key: string, minute: number): ListedDrop => ({
  bucket: 'drops',
  key,
  versionId: `v-${key}`,
  size: 1,
  storedAt: at(minute),
})

describe('planRestore', () => {
  const lines = [
    dropLine('late-receipt', 1, [2]),
    dropLine('first', 0, [1]),
    dropLine('refused', 3, []),
    dropLine('gone', 4, []),
    changeLine(1, 0),
    // The writer's clock was behind.
    changeLine(2, -5),
    changeLine(3, 3, { kind: 'release' }),
  ]
  const plan = planRestore(lines, [
    listed('newer', 9),
    listed('first', 0),
    listed('late-receipt', 1),
    listed('refused', 3),
  ])

  test('puts all in the order of the log, and drops without a change by their time', () => {
    const names = plan.events.map(event =>
      event.kind === 'drop' ? event.drop.key : event.kind === 'change' && event.lost.change.kind,
    )
    expect(names).toEqual(['first', 'late-receipt', 'release', 'refused', 'newer'])
  })

  test('gives a drop stored after the export a sequencer made from its time', () => {
    const newer = plan.events.at(-1)
    expect(newer).toMatchObject({
      isNew: true,
      at: new Date(at(9)),
      drop: { sequencer: sequencerAt(at(9), 0) },
    })
  })

  test('places a drop whose receipt was written after the export by the change that it made, with its own sequencer', () => {
    const key = 'n0112//0055AED6DCD90281E500000000000000'
    const made = { correlationId: 'v-meanwhile', orderKey: key }
    const { events } = planRestore(
      [
        changeLine(1, 0, made),
        // An edit of the same text, and a ruling after it.
        changeLine(2, 1, { ...made, orderKey: `${key}+000001`, kind: 'release' }),
        changeLine(3, 2, { ...made, orderKey: `${key}/r000001`, kind: 'release' }),
      ],
      [listed('meanwhile', 0)],
    )
    expect(events[0]).toMatchObject({
      isNew: false,
      seq: 1,
      at: new Date(at(0)),
      drop: { key: 'meanwhile', sequencer: '0055AED6DCD90281E500000000000000' },
    })
  })

  test('lists drops that are no longer in the bucket', () => {
    expect(plan.missing.map(({ key }) => key)).toEqual(['gone'])
  })

  test('makes sequencers that sort by time and place, and fit between those of S3', () => {
    const made = [sequencerAt(at(0), 0), sequencerAt(at(0), 1), sequencerAt(at(1), 0)]
    expect(made.toSorted()).toEqual(made)
    // "0055AED6DCD90281E5" is the example in S3's own documentation, of 21 July 2015.
    expect(sequencerAt('2015-07-21T23:33:48Z', 0).slice(0, 10)).toBe('0055AED6DC')
    expect(made[0]).toHaveLength('0055AED6DCD90281E5'.length)
  })
})

describe('skipDone', () => {
  const copy = [
    dropLine('first', 0, [1]),
    changeLine(1, 0),
    // Two stories, and a text that came in between.
    dropLine('two', 1, [2, 4]),
    changeLine(2, 1),
    dropLine('refused', 2, []),
    dropLine('between', 2, [3]),
    changeLine(3, 2),
    changeLine(4, 3),
    dropLine('last', 4, [5]),
    changeLine(5, 4),
    changeLine(1001, 3, { seq: 6, correlationId: 'v-in-work' }),
  ]
  const bucket = ['in-work', 'first', 'two', 'refused', 'between', 'last', 'newer'].map(key => listed(key, 0))
  const { events } = planRestore(copy, bucket)
  const todo = async (head: number, at = async (seq: number): Promise<Change> => changeAt(seq)) =>
    (await skipDone(events, copy, { head: async () => head, at })).flatMap(event =>
      event.kind === 'drop' ? event.drop.key : [],
    )

  test('goes on with the drop of the latest change that the table has, and with whatever may have been in work', async () => {
    expect(await todo(3)).toEqual(['newer', 'between', 'refused', 'last', 'in-work'])
    expect(await todo(5)).toEqual(['newer', 'last', 'in-work'])
  })

  test('begins anew on an empty table, and where the log holds something else', async () => {
    const all = events.flatMap(event => (event.kind === 'drop' ? event.drop.key : []))
    expect(await todo(0)).toEqual(all)
    expect(await todo(3, async seq => ({ ...changeAt(seq), articleId: 'other' }))).toEqual(all)
  })
})

describe('mergeRings', () => {
  const key = (sha256: string, minute: number, revokedAt?: string): AccessKey => ({
    sha256,
    scope: 'operator',
    createdAt: at(minute),
    ...(revokedAt && { revokedAt }),
  })
  const ring = (lock: number, keys: AccessKey[]): KeyRing => ({ licenseeId: '@operator', keys, lock })

  test('keeps the key that a deployment made on the ring, where it is listed and can be revoked', () => {
    expect(mergeRings(ring(7, [key('a', 1), key('b', 2)]), ring(1, [key('c', 3)]))).toEqual(
      ring(2, [key('a', 1), key('b', 2), key('c', 3)]),
    )
    expect(mergeRings(ring(7, [key('a', 1)]), undefined)).toEqual(ring(1, [key('a', 1)]))
  })

  test('keeps a key revoked that was revoked before the export or after it', () => {
    const exported = ring(7, [key('a', 1, at(5)), key('b', 2)])
    expect(mergeRings(exported, ring(3, [key('a', 1), key('b', 2, at(6))])).keys).toEqual([
      key('a', 1, at(5)),
      key('b', 2, at(6)),
    ])
  })
})

describe('readExport', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wiredesk-export-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const read = (lines: readonly object[]) => {
    const file = join(folder, 'export.jsonl')
    writeFileSync(file, lines.map(line => `${JSON.stringify(line)}\n`).join(''))
    return readExport(file)
  }
  const header = {
    kind: 'wiredesk-export',
    schemaVersion: 1,
    at: at(0),
    place: 'stage dev',
    bucket: 'drops',
    logHead: 1,
  }
  const item = { kind: 'item', item: { pk: 'C', sk: 'one', v: 1, note: 'kept as it is' } }

  test('reads a whole export', async () => {
    expect(await read([header, item, { kind: 'end', lines: 2 }])).toEqual({ header, lines: [item] })
  })

  test('reads a line whose text holds a line separator of Unicode', async () => {
    const noted = { kind: 'item', item: { ...item.item, note: 'One\u2028two\u2029three' } }
    expect((await read([header, noted, { kind: 'end', lines: 2 }])).lines).toEqual([noted])
  })

  test.each([
    ['is cut', [header, item], 'its last line is missing'],
    ['misses a line', [header, { kind: 'end', lines: 2 }], 'its last line is missing'],
    ['has no header', [item, { kind: 'end', lines: 1 }], 'its first line is not that of an export'],
    [
      'is of a newer layout',
      [
        { ...header, schemaVersion: 2 },
        { kind: 'end', lines: 1 },
      ],
      'line 1: schemaVersion',
    ],
    ['has a line of an unknown kind', [header, { kind: 'poem' }], 'line 2'],
  ])('refuses an export that %s', async (_, lines, why) => {
    await expect(read(lines)).rejects.toThrow(why)
  })
})
