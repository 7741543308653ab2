import { expect, test } from 'vitest'
import { ingestCopies } from './ingest-copies.ts'

/* A story's headline with a word before, behind or over it by which a desk takes the story back; X is the headline. */

const stories = {
  latin: `Ferry line sells both ships

HALDEN (Coastal Wire) — The ferry line of Halden has sold its two ships, its owner said on Monday.

“We had no choice,” said Ida Holm, who has run the line for 22 years.
`,
  cyrillic: `Паромная линия Хальдена продаёт оба судна

ХАЛЬДЕН, 30 ноября. /Берег/. Паромная линия Хальдена продала два своих судна, сообщила её владелица.
`,
  japanese: `ハルデンの渡船会社、2隻を売却

【ハルデン共同】ハルデンの渡船会社は30日、保有する2隻を売却したと発表した。
`,
}

test.each([
  ['latin', 'VOID: X'],
  ['latin', 'X (SENT IN ERROR)'],
  ['latin', 'PLS KILL X. THX'],
  ['latin', 'RETRAIT\n\nX'],
  ['latin', 'GESTRICHEN: X'],
  ['latin', 'X (BORRADA)'],
  ['latin', 'SEM EFEITO: X'],
  ['latin', 'RITIRATA\n\nX'],
  ['latin', 'TERUGGETROKKEN: X'],
  ['latin', 'STRYKS: X'],
  ['latin', 'TRUKKET: X'],
  ['latin', 'STAŽENO: X'],
  ['latin', 'KALDIRILDI: X'],
  ['cyrillic', 'ОТМЕНА: X'],
  ['cyrillic', 'X (ИЗЪЯТО)'],
  ['japanese', 'X（取り消し）'],
  ['japanese', '全文取り消し\n\nX'],
  ['japanese', '無効：X'],
] as const)('holds the story, and becomes none (%s): %s', async (script, order) => {
  const story = stories[script]
  const [headline = ''] = story.split('\n')
  expect(await ingestCopies([story, `${order.replace(/\bX\b|X(?=（)/, headline)}\n`])).toEqual(['withheld'])
})

test.each([
  'EXCLUSIVE: X',
  'EXCLUSIVA: X',
  'URGENT: X',
  'VIDEO: X',
  'Retro: X',
  'COMING UP: X',
  'Barracks: X',
])('leaves the story as it is: %s', async line => {
  expect(
    await ingestCopies([stories.latin, `${line.replace('X', 'Ferry line sells both ships')}\n`]),
  ).toEqual(['usable'])
})
