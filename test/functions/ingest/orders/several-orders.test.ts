import { expect, test } from 'vitest'
import { ingestCopies } from './ingest-copies.ts'

const ferry = 'Ferry line sells both ships'
const lindens = 'Halden plants forty lindens'
const seals = 'Seals return to the harbor'
const story = (slug: string, headline: string, text: string) =>
  `BC-${slug}\n\n${headline}\n\nHALDEN (Coastal Wire) — ${text}, its owner said on Monday.\n`
const stories = [
  story('Ferry-Sale', ferry, 'The ferry line of Halden has sold its two ships'),
  story('Quay-Lindens', lindens, 'The nursery in the valley sent forty lindens'),
  story('Harbor-Seals', seals, 'Nine seals lie on the rocks beside the fish market'),
]

const mixed = ['canceled', 'withheld', 'usable']
const both = ['canceled', 'canceled', 'usable']

test.each([
  ['Kill BC-Ferry-Sale. Hold BC-Quay-Lindens.', mixed],
  ['Hold BC-Quay-Lindens until further notice.\n\nKill BC-Ferry-Sale.', mixed],
  [
    'EDITORS:\n\nKill BC-Ferry-Sale, which moved at 1005. The ships were not sold.\n\nHold BC-Quay-Lindens until we have talked to the owner.',
    mixed,
  ],
  [`KILL: ${ferry} / HOLD: ${lindens}`, mixed],
  [`KILL: ${ferry}; HOLD: ${lindens}`, mixed],
  [`HOLD: ${lindens}\nKILL: ${ferry}`, mixed],
  [`HOLD: ${lindens}\nHOLD: ${ferry}`, ['withheld', 'withheld', 'usable']],
  [`Kill “${ferry}.” Hold “${lindens}” until further notice.`, mixed],
  [`Kill “${ferry}.” Also kill “${lindens}.”`, both],
  [`Kill “${ferry}.” Kill “${lindens}” too. The story “${seals}” stands.`, both],
  ['MANDATORY KILL\n\nBC-Ferry-Sale\n\nMANDATORY KILL\n\nBC-Quay-Lindens', both],
  [
    'ADVISORY\n\nThe following stories:\n\n1. BC-Ferry-Sale: KILL. The ships were not sold.\n2. BC-Quay-Lindens: HOLD until further notice.',
    mixed,
  ],
  ['MANDATORY KILL\n\nBC-Ferry-Sale\n\nHOLD\n\nBC-Quay-Lindens', mixed],
  ['KILL KILL KILL\n\nPlease withhold BC-Ferry-Sale.', ['canceled', 'usable', 'usable']],
  [`Please kill these two:\n\n${ferry}\n${lindens}\n\nThanks, Ida`, both],
  [`Coastal Wire withdraws these stories:\n\n${ferry}\n${lindens}\n\nBoth are untrue.`, both],
  ['Please kill BC-Ferry-Sale and BC-Quay-Lindens, both by our Halden bureau.', both],
  [
    'Coastal Wire has withdrawn the following:\n\n— BC-Ferry-Sale\n— BC-Quay-Lindens',
    ['withheld', 'withheld', 'usable'],
  ],
])('does to each story what the notice orders for it: %s', async (order, states) => {
  expect(await ingestCopies([...stories, `${order}\n`])).toEqual(states)
})

test.each([
  `Kill: ${ferry.toUpperCase()}. Reason: libel.`,
  `KILL: ${ferry}. The owner denies it.`,
  'Mandatory kill: Ferry Sale. Story is wrong.',
])('finds the story whose name ends with the first sentence behind the order: %s', async order => {
  expect(await ingestCopies([...stories, `${order}\n`])).toEqual(['canceled', 'usable', 'usable'])
})

test.each(['Editors:\n\nBC-Quay-Lindens — HOLD\nBC-Ferry-Sale — KILLED'])(
  'holds each story behind whose name an order stands, and leaves the kill to the desk: %s',
  async order => {
    expect(await ingestCopies([...stories, `${order}\n`])).toEqual(['withheld', 'withheld', 'usable'])
  },
)

test.each([
  `Hold “${ferry}” until further notice.`,
  'Hold BC-Ferry-Sale.',
  'Withhold BC-Ferry-Sale until noon.',
])('holds a story that comes after its hold: %s', async order => {
  expect(await ingestCopies([`${order}\n`, ...stories])).toEqual(['withheld', 'usable', 'usable'])
})
