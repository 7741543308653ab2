import { deliveryWords } from '#app/delivery-words.ts'
import { writeCsv } from '#app/write-csv.ts'
import type { FoundText, TextsPage } from '#schemas/desk/text-search.ts'
import { standingWords } from './standing-words.ts'
import { textsByStory } from './texts-by-story.ts'

const heads = [
  'Headline',
  'Byline',
  'Agency',
  'Article',
  'Version',
  'Published (UTC)',
  'Now',
  'Licensee',
  'Name of licensee',
  'How',
  'Given (UTC)',
  'Words',
]

/** What was found as CSV: a row for each time that a version of it was given to a licensee, and one for a version that nobody was given. */
export const textsCsv = (
  texts: readonly FoundText[],
  stories: TextsPage['stories'],
  nameOf: (licenseeId: string) => string,
): string =>
  writeCsv([
    heads,
    ...textsByStory(texts).flatMap(([articleId, versions]) =>
      versions.flatMap(({ headline, byline, agency, version, status, committedAt, excerpt }) => {
        const story = stories[articleId]
        const given = story?.deliveries.filter(each => each.version === version) ?? []
        const what = [headline, byline, agency, articleId, version, status === 'usable' ? committedAt : '']
        const rows = given.map(each => [
          each.licenseeId,
          nameOf(each.licenseeId),
          deliveryWords[each.how],
          each.deliveredAt,
        ])
        return (rows.length > 0 ? rows : [['', '', 'to nobody', '']]).map(row => [
          ...what,
          story ? standingWords(story, version) : '',
          ...row,
          excerpt,
        ])
      }),
    ),
  ])
