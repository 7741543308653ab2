import type { Normalized } from '#domain/copy.ts'
import { orderKey } from '#domain/revisions/order/order-key.ts'
import type { Article } from '#schemas/article.ts'
import type { Drop } from '#schemas/drop.ts'
import { story } from '#test/contract/story.ts'
import type { HistoryDrop, HistoryNotice } from './history.ts'

export const START = Date.parse('2026-03-01T10:00:00Z')

/** The instants at which embargoes and availability end, in ms. */
export const INSTANTS = [START + 30_000, START + 60_000, START + 3_600_000]

/** An instant after the end of every history. */
export const FAR = START + 86_400_000

export const instantOf = ({ instant }: Pick<HistoryDrop, 'instant'>): number => INSTANTS[instant] ?? START

/** What is visible of a drop's text: two drops with the same name are the same copy. */
export const nameOf = ({ kind, instant, text, section }: HistoryDrop): string =>
  `${kind} ${instant} ${text} ${section}`

/** The slugs of the two articles' stories. */
const SLUGS = ['Pier Fire', 'Harbour Vote']
const ITEMS = ['V9001', 'V9002']

/** The object of a history's notice. */
export const toNoticeDrop = (index: number): Drop => toDrop(50 + index)

/** A history's notice as it is read. */
export const toNotice = (
  { kind, article, by, drop }: HistoryNotice,
  index: number,
  drops: readonly HistoryDrop[],
): Pick<Normalized, 'article' | 'notice'> => {
  const named = drops[drop]
  const target = {
    ...((by === 'slug' || by === 'both') && { slug: `BC-${SLUGS[article]}, 1st Ld` }),
    ...((by === 'item' || by === 'both') && { item: ITEMS[article] ?? '' }),
    ...(by === 'headline' && named && { headline: nameOf(named) }),
  }
  return {
    article: story({
      id: `notice-${index}`,
      status: kind === 'kill' ? 'canceled' : 'withheld',
      headline: `Notice ${index}`,
      body: { html: '', text: '', wordCount: 0 },
    }),
    notice: { kind, target, note: 'A kill is mandatory.' },
  }
}

/** The object of a history's drop, each with its own key and sequencer. */
export const toDrop = (index: number): Drop => ({
  bucket: 'drops',
  key: `${index}.json`,
  sequencer: (16 + index).toString(16),
  size: 100,
  droppedAt: new Date(START).toISOString(),
})

const statusOf = {
  usable: 'usable',
  expiring: 'usable',
  embargo: 'withheld',
  hold: 'withheld',
  kill: 'canceled',
} as const

/** The article that a history's drop holds. */
export const toArticle = (drop: HistoryDrop): Article => {
  const end = new Date(instantOf(drop)).toISOString()
  return story({
    id: `article-${drop.article}`,
    status: statusOf[drop.kind],
    sourceId: ITEMS[drop.article] ?? '',
    slugline: `BC-${SLUGS[drop.article]}`,
    headline: nameOf(drop),
    sections: [drop.section],
    ...(drop.sourceVersion && { sourceVersion: String(drop.sourceVersion) }),
    ...(drop.kind === 'embargo' && { embargoedUntil: end }),
    ...(drop.kind === 'expiring' && { expires: end }),
    body: { html: '', text: `Words of ${nameOf(drop)}.`, wordCount: 3 },
  })
}

/** The order key of a history's drop. */
export const keyOf = (drop: HistoryDrop, index: number): string =>
  orderKey({
    ...(drop.sourceVersion && { sourceVersion: String(drop.sourceVersion) }),
    sequencer: toDrop(index).sequencer,
  })
