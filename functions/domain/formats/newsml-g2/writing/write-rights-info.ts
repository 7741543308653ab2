import { conditionsOfUse } from '#domain/formats/writing/conditions-of-use.ts'
import { oneLine } from '#domain/formats/writing/one-line.ts'
import { newElement } from '#domain/xml/new-element.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'

/** `rightsInfo`: holder, notice, the agency's conditions of use in its words, and the licensee's policy as ODRL in JSON-LD. */
export const writeRightsInfo = (article: LicensedArticle) => {
  const { copyright, policy } = article
  return newElement(
    'rightsInfo',
    {},
    copyright && newElement('copyrightHolder', {}, newElement('name', {}, oneLine(copyright.holder))),
    copyright && newElement('copyrightNotice', {}, copyright.notice),
    conditionsOfUse(article).map(text => newElement('usageTerms', {}, text)),
    newElement(
      'rightsExpressionData',
      { langid: 'http://www.w3.org/ns/odrl/2/', enctype: 'application/ld+json' },
      JSON.stringify(policy),
    ),
  )
}
