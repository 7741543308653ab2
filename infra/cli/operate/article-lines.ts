import { styleText } from 'node:util'
import type { InspectedArticle } from './inspect-article.ts'

/** All that is known of an article in lines for people, in the order it happened. */
export const articleLines = (inspected: InspectedArticle): string[] => {
  const { articleId, article } = inspected
  return [
    `${styleText('bold', article.headline)} (${articleId}, version ${article.version}, ${article.status})`,
    ...sections.flatMap(([name, linesOf]) => {
      const lines = linesOf(inspected)
      return lines.length === 0 ? [] : [styleText('dim', name), ...lines.map(line => `  ${line}`)]
    }),
  ]
}

const sections: readonly [name: string, linesOf: (inspected: InspectedArticle) => string[]][] = [
  ['drops', ({ receipts }) => receipts.map(receiptLine)],
  [
    'names',
    ({ names }) =>
      names.map(({ slug, headline, items }) => [headline, slug, ...items].filter(Boolean).join(' · ')),
  ],
  ['revisions', ({ revisions }) => revisions.map(revisionLine)],
  ['changes', ({ changes }) => changes.map(changeLine)],
  [
    'waits',
    ({ waiting }) =>
      waiting
        ? [`${waiting.receivedAt} “${waiting.headline}” of ${waiting.drop.key}, held: --text waiting`]
        : [],
  ],
  ['overrides', ({ overrides }) => overrides.map(overrideLine)],
  ['cases', ({ cases }) => cases.map(caseLine)],
  ['deliveries', ({ deliveries }) => deliveries.map(deliveryLine)],
  [
    'taken down',
    ({ acknowledgements }) =>
      acknowledgements.map(({ acknowledgedAt, licenseeId }) => `${acknowledgedAt} ${licenseeId}`),
  ],
  [
    'evidence',
    ({ article }) =>
      Object.entries(article.evidence).flatMap(([field, evidence]) =>
        evidence ? [`${field}: ${JSON.stringify(evidence.raw)} by ${evidence.rule}`] : [],
      ),
  ],
]

/** An element of one of an article's lists. */
type Listed<Name extends 'receipts' | 'revisions' | 'changes' | 'overrides' | 'cases' | 'deliveries'> =
  InspectedArticle[Name][number]

const receiptLine = ({ drop, droppedBy, outcome, format }: Listed<'receipts'>): string =>
  [
    `${drop.droppedAt} ${drop.key} ${outcome}`,
    format,
    `version ${drop.versionId ?? 'none'}`,
    droppedBy && `by ${droppedBy}`,
  ]
    .filter(Boolean)
    .join(', ')

const revisionLine = ({ orderKey, status, headline, drop, orderedBy, hold }: Listed<'revisions'>): string =>
  [
    `${orderKey} ${status} “${headline}” of ${drop.key}`,
    orderedBy && `by ${orderedBy}`,
    hold && `held by ${hold.by}${hold.until ? ` until ${hold.until}` : ''}`,
  ]
    .filter(Boolean)
    .join(', ')

const changeLine = (change: Listed<'changes'>): string =>
  [
    `${change.seq} ${change.committedAt} ${change.kind} v${change.version} ${change.status}`,
    change.class,
    change.correlationId && `of version ${change.correlationId}`,
    change.by && `by ${change.by}`,
    change.reason && `“${change.reason.replaceAll('\n', ' ')}”`,
  ]
    .filter(Boolean)
    .join(', ')

const overrideLine = ({ field, value, setBy, setAt }: Listed<'overrides'>): string =>
  `${field} = ${JSON.stringify(value) ?? 'nothing'} by ${setBy} at ${setAt}`

const caseLine = ({ id, kind, status, decision, decidedBy, note }: Listed<'cases'>): string =>
  `${id} ${kind} ${status}${decision ? ` (${[decision, decidedBy].filter(Boolean).join(' by ')})` : ''}: ${note}`

const deliveryLine = ({ deliveredAt, licenseeId, version, how }: Listed<'deliveries'>): string =>
  `${deliveredAt} v${version} to ${licenseeId}, ${how}`
