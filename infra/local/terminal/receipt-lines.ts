import { styleText } from 'node:util'
import type { Receipt, ReceiptItem } from '#schemas/drops/receipt.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import type { KilledStories, TakenBack } from '#schemas/queries/drops-query.ts'

const indent = ' '.repeat(10)

/**
 * A receipt for people: what became of the drop, then each of its articles, and whether it has been killed, held
 * or published since, which story it killed or held, and its rejections. Plain if the output is not a terminal.
 */
export const receiptLines = (
  { drop, outcome, items, rejections, warnings }: Receipt,
  takenBack: TakenBack = {},
  killed: KilledStories = {},
): string[] => [
  `${styleText(colorOf(outcome, items), outcome.padEnd(10))}${drop.key.replaceAll('\n', '␊')}`,
  ...items.flatMap(item => itemLines(item, takenBack[item.articleId], killed[item.articleId])),
  ...rejections.map(rejection => `${indent}${rejectionLine(rejection)}`),
  ...warnings.map(warning => `${indent}${styleText('yellow', `warning: ${warning}`)}`),
]

/** Green means done; what waits for an editor is not. */
const colorOf = (outcome: Receipt['outcome'], items: readonly ReceiptItem[]): 'green' | 'yellow' | 'red' => {
  if (outcome === 'rejected') return 'red'
  return outcome === 'accepted' && items.every(({ caseId }) => caseId === undefined) ? 'green' : 'yellow'
}

const itemLines = (
  item: ReceiptItem,
  since: TakenBack[string] | undefined,
  killed: string | undefined,
): string[] => [
  `${indent}${inside(item.path)}${styleText('bold', item.headline)}`,
  ...stoppedLines(item, killed),
  ...(item.byline ? [`${indent}${item.byline}`] : []),
  ...(item.translationOf ? [`${indent}translation of article ${item.translationOf}`] : []),
  `${indent}${styleText('dim', itemState(item))}${since && since !== item.status ? ` · ${since} since` : ''}`,
]

const stoppedLines = ({ headline, status, story }: ReceiptItem, killed: string | undefined): string[] => {
  const isKill = status === 'canceled'
  const stopped = story ?? (isKill ? killed : undefined)
  if (!stopped || stopped === headline) return []
  return [`${indent}${isKill ? 'kills' : 'holds'} “${stopped}”`]
}

const itemState = (item: ReceiptItem): string => {
  const { outcome, articleId, caseId } = item
  if (outcome === 'open-case') return `decide which story it means: ${caseOf(caseId)}`
  const state = `${changeOf(item)} · article ${articleId}`
  return caseId ? `${state} · decide what becomes of it: ${caseOf(caseId)}` : state
}

const caseOf = (caseId: string | undefined): string => `wiredesk cases · case ${caseId}`

const changeOf = ({
  outcome,
  supersededBy,
  status,
  embargoedUntil,
  seq,
  version = 1,
}: ReceiptItem): string => {
  if (outcome === 'superseded') return supersededWords[supersededBy ?? 'later-revision']
  const which = version > 1 ? ` · version ${version}` : ''
  const change = seq === undefined ? '' : `change ${seq}${which}`
  if (outcome === 'duplicate') return `the same as before, nothing changed · ${change}`
  return status === 'usable'
    ? change
    : `${change} · ${status}${embargoedUntil ? ` until ${embargoedUntil}` : ''}`
}

const supersededWords = {
  kill: 'kept, but the story stays killed; to undo a mistaken kill, use wiredesk drop --reinstate',
  recall: 'kept, but the desk took these words back from the story; to show the text, change them',
  unfinished: 'kept, while the version that is out stays out',
  'later-revision': 'kept, but a later revision is current',
} as const

/** "missing-headline, line 3: No line above …" */
const rejectionLine = ({ code, detail, line, column, path }: Rejection): string => {
  const place = line === undefined ? '' : `, line ${line}${column === undefined ? '' : `, column ${column}`}`
  return `${inside(path)}${styleText('red', `${code}${place}`)}: ${detail}`
}

/** The file of an archive or mail that a line is about; empty if the drop is a single file. */
const inside = (path: string | undefined): string => (path === undefined ? '' : `${path}: `)
