import { stripVTControlCharacters } from 'node:util'
import { expect, it } from 'vitest'
import { receiptLines } from '#infra/local/terminal/receipt-lines.ts'
import type { Receipt, ReceiptItem } from '#schemas/drops/receipt.ts'

const item: ReceiptItem = {
  articleId: 'ferry',
  orderKey: '1',
  outcome: 'accepted',
  status: 'usable',
  headline: 'Night ferry to stay',
  seq: 4,
}
const aReceipt = (items: ReceiptItem[]): Receipt => ({
  drop: { bucket: 'drops', key: 'ferry.txt', sequencer: '1', size: 9, droppedAt: '2026-03-01T10:00:00Z' },
  outcome: 'accepted',
  items,
  rejections: [],
  warnings: [],
  completedAt: '2026-03-01T10:00:01Z',
})
const lines = (...items: ReceiptItem[]): string[] =>
  receiptLines(aReceipt(items)).map(line => stripVTControlCharacters(line).trim())

it('the terminal’s receipt names the change and the article of a story', () => {
  expect(lines(item).slice(1)).toEqual(['Night ferry to stay', 'change 4 · article ferry'])
})

it('the terminal’s receipt shows what has become of a story since', () => {
  const receipt = aReceipt([
    item,
    { ...item, articleId: 'pier', status: 'withheld' },
    { ...item, articleId: 'quay', status: 'withheld' },
  ])
  const said = receiptLines(receipt, { ferry: 'canceled', pier: 'usable', quay: 'withheld' }).map(line =>
    stripVTControlCharacters(line),
  )
  expect(said[2]?.trim()).toBe('change 4 · article ferry · canceled since')
  expect(said[4]?.trim()).toBe('change 4 · withheld · article pier · usable since')
  expect(said.at(-1)).not.toContain('since')
})

it('the terminal’s receipt names the story that each item of a notice killed or held, and not the notice’s own', () => {
  const kill = { ...item, headline: 'Kill: two stories', status: 'canceled' as const }
  const said = lines(
    { ...kill, articleId: 'pier', story: 'Pier burns' },
    { ...kill, articleId: 'quay', status: 'withheld', story: 'Quay floods' },
    { ...kill, articleId: 'old' },
    { ...item, story: item.headline },
  )
  expect(said.filter(line => line.includes('“'))).toEqual(['kills “Pier burns”', 'holds “Quay floods”'])
})

it('the terminal’s receipt shows the version of a later revision', () => {
  expect(lines({ ...item, version: 2 }).at(-1)).toBe('change 4 · version 2 · article ferry')
})

it('the terminal’s receipt names the case of an unclear notice, and no article', () => {
  const said = lines({ ...item, outcome: 'open-case', caseId: '20260301-3fa9c1d2' }).at(-1)
  expect(said).toContain('wiredesk cases · case 20260301-3fa9c1d2')
  expect(said).not.toContain('article ferry')
})

it('the terminal’s receipt names the case of a story withheld because its embargo cannot be read', () => {
  const said = lines({ ...item, status: 'withheld', caseId: '20260301-3fa9c1d2' }).at(-1)
  expect(said).toContain('change 4 · withheld · article ferry')
  expect(said).toContain('wiredesk cases · case 20260301-3fa9c1d2')
})

it('the terminal’s receipt shows until when a story is withheld', () => {
  const said = lines({ ...item, status: 'withheld', embargoedUntil: '2026-03-02T06:00:00.000Z' }).at(-1)
  expect(said).toBe('change 4 · withheld until 2026-03-02T06:00:00.000Z · article ferry')
})

it('the terminal’s receipt says how to reinstate a killed story, and that a later revision stands', () => {
  const { seq: _, ...superseded } = { ...item, outcome: 'superseded' as const }
  expect(lines({ ...superseded, supersededBy: 'kill' }).at(-1)).toContain('wiredesk drop --reinstate')
  expect(lines({ ...superseded, supersededBy: 'later-revision' }).at(-1)).toContain('a later revision')
})

it('the terminal’s receipt gives the name of a drop one line, whatever it holds', () => {
  const receipt = aReceipt([])
  const forged = { ...receipt, drop: { ...receipt.drop, key: 'a.txt\naccepted  b.txt' } }
  expect(receiptLines(forged)).toHaveLength(1)
  expect(receiptLines(forged)[0]).not.toContain('\n')
})
