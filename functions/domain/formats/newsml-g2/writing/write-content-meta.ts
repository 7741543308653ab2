import { oneLine } from '#domain/formats/writing/one-line.ts'
import { printDateline } from '#domain/formats/writing/print-dateline.ts'
import { runsFromRight } from '#domain/formats/writing/runs-from-right.ts'
import { type NewElement, newElement } from '#domain/xml/new-element.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { CodeBook } from './code-book.ts'
import { languageTag } from './language-tag.ts'
import { writeLocated } from './write-located.ts'
import { writeParties } from './write-parties.ts'
import { writeSubjects } from './write-subjects.ts'

/** `contentMeta`: who made the story, where it was written, what it is about, and its lines as printed. */
export const writeContentMeta = (article: LicensedArticle, codes: CodeBook): NewElement => {
  const { language, slugline, headline, dateline, byline, credit, summary } = article
  const tag = languageTag(language)
  return newElement(
    'contentMeta',
    {},
    article.urgency !== undefined && newElement('urgency', {}, String(article.urgency)),
    writeLocated(article, codes),
    writeParties(article, codes),
    writeAlternateIds(article, codes),
    tag && newElement('language', { tag }),
    writeSubjects(article.subjects, codes),
    slugline && newElement('slugline', {}, oneLine(slugline)),
    newElement('headline', { dir: runsFromRight(headline, language) ? 'rtl' : undefined }, headline),
    dateline && newElement('dateline', {}, printDateline(dateline)),
    byline && newElement('by', {}, byline),
    credit && newElement('creditline', {}, oneLine(credit)),
    summary && newElement('description', { role: 'drol:summary' }, summary),
  )
}

/** The agency's own identifiers, the story's main one first. */
const writeAlternateIds = (
  { sourceId, sourceVersion, alternateIds = [] }: LicensedArticle,
  codes: CodeBook,
) => [
  sourceId && newElement('altId', { type: codes.qcode('id', 'source'), version: sourceVersion }, sourceId),
  alternateIds.map(({ value, scheme }) =>
    newElement('altId', { type: scheme ? codes.qcode('id', scheme) : undefined }, value),
  ),
]
