import { conditionsOfUse } from '#domain/formats/writing/conditions-of-use.ts'
import { type NewElement, newElement } from '#domain/xml/new-element.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'

/** `doc.copyright`, and a `doc.rights` for each condition of use, with the agent who distributes. */
export const writeDocRights = (article: LicensedArticle): NewElement[] => {
  const { copyright, distributor } = article
  const parties = { owner: copyright?.holder, agent: distributor }
  const terms = conditionsOfUse(article).map(limitations =>
    newElement('doc.rights', { ...parties, limitations }),
  )
  const alone = distributor || copyright ? [newElement('doc.rights', parties)] : []
  return [
    ...(copyright ? [newElement('doc.copyright', { year: copyright.year, holder: copyright.holder })] : []),
    ...(terms.length > 0 ? terms : alone),
  ]
}
