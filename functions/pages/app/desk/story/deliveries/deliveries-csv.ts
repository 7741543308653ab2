import { deliveryWords } from '#app/delivery-words.ts'
import { writeCsv } from '#app/write-csv.ts'
import type { Story } from '#schemas/desk/story.ts'

/**
 * Who was given which version of a story, in which way and when, oldest first, and who has stated when that its copies are down: a row for each,
 * for those who keep records or ask for them.
 */
export const deliveriesCsv = (
  {
    article,
    changes,
    deliveries,
    acknowledgements,
  }: Pick<Story, 'article' | 'changes' | 'deliveries' | 'acknowledgements'>,
  nameOf: (licenseeId: string) => string,
): string => {
  const headlines = new Map(changes.map(({ version, headline }) => [version, headline]))
  const given = deliveries.map(({ licenseeId, version, how, deliveredAt, products }) => ({
    licenseeId,
    version,
    what: `given ${deliveryWords[how]}`,
    at: deliveredAt,
    products: products.join(' '),
  }))
  const down = acknowledgements.map(({ licenseeId, version, acknowledgedAt }) => ({
    licenseeId,
    version,
    what: 'states that all its copies are down',
    at: acknowledgedAt,
    products: '',
  }))
  return writeCsv([
    ['When (UTC)', 'Licensee', 'Name of licensee', 'What', 'Version', 'Headline', 'Article', 'Products'],
    ...[...given, ...down]
      .sort((one, other) => one.at.localeCompare(other.at))
      .map(({ licenseeId, version, what, at, products }) => [
        at,
        licenseeId,
        nameOf(licenseeId),
        what,
        version,
        headlines.get(version) ?? article.headline,
        article.id,
        products,
      ]),
  ])
}
