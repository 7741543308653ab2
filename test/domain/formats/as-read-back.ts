import { isSameAgency } from '#domain/conventions/agencies/is-same-agency.ts'
import { articleUri } from '#domain/formats/uris/article-uri.ts'
import { printAuthor } from '#domain/formats/writing/print-author.ts'
import { deriveAgency } from '#domain/normalize/agency/derive-agency.ts'
import { deriveCredit } from '#domain/normalize/credit/derive-credit.ts'
import { createDraft } from '#domain/normalize/draft/draft.ts'
import type { Media } from '#schemas/article.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { Told } from './told.ts'
import { withoutHtmlLosses } from './without-html-losses.ts'
import { withoutNinjsLosses } from './without-ninjs-losses.ts'

const withoutTerms = ({ usageTerms: _, ...media }: Media): Media => media

/** What each format cannot express. */
const losses: Readonly<Record<'nitf' | 'newsml-g2' | 'ninjs' | 'html', (article: Told) => Told>> = {
  ninjs: withoutNinjsLosses,
  html: withoutHtmlLosses,
  /**
   * An embargo that is over: `date.release` is in every document, and counts as an embargo only if it is in
   * the future or the status says so. People who sign without a printed line: NITF names them only in a
   * byline.
   */
  nitf: ({ embargoedUntil, byline, ...article }) => {
    const printed = byline ?? article.authors.map(printAuthor).join('; ')
    const isEmbargo = embargoedUntil && (article.status === 'withheld' || embargoedUntil > article.receivedAt)
    return {
      ...article,
      ...(printed && { byline: printed }),
      ...(isEmbargo && { embargoedUntil }),
    }
  },
  /**
   * A medium's own conditions of use. That the agency dates no version: `versionCreated` is required, and says when it arrived. A copyright
   * year that is not in the notice. A distributor that is the agency again, or belongs to an unknown agency:
   * there is only one provider.
   */
  'newsml-g2': ({ copyright, agency, distributor, media, ...article }) => {
    const { year, ...notice } = copyright ?? { holder: '', notice: '' }
    const isDated = notice.notice.includes(String(year))
    const provider = agency ?? distributor
    return {
      versionCreated: article.receivedAt,
      ...article,
      ...(provider && { agency: provider }),
      ...(distributor && !isSameAgency(distributor, provider ?? '') && { distributor }),
      ...(copyright && { copyright: isDated ? copyright : notice }),
      ...(media && { media: media.map(withoutTerms) }),
    }
  },
}

/**
 * What Wiredesk reads from an article it has written itself. The document has Wiredesk's own name and version
 * of the article, with the agency's identifier as an alternate. Agency and credit line are derived if not
 * stated, as from any copy. The licensee's part (verdict, policy) is not a statement about the story.
 */
export const asReadBack = (article: LicensedArticle, format: keyof typeof losses) => {
  const { verdict: _, policy: __, id, version, sourceVersion: ___, ...stated } = article
  const { sourceId, alternateIds = [], ...told } = losses[format](stated)
  const alternates = [...(sourceId ? [{ value: sourceId, scheme: 'source' }] : []), ...alternateIds]
  const draft = { ...createDraft(), authors: told.authors, fields: told }
  const agency = told.agency ?? deriveAgency(draft)?.agency
  const credit = told.credit ?? deriveCredit({ ...told, agency })
  return {
    ...told,
    ...(agency && { agency }),
    ...(credit && { credit }),
    sourceId: articleUri(id),
    sourceVersion: String(version),
    ...(alternates.length > 0 && { alternateIds: alternates }),
  }
}
