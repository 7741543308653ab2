import { type NewElement, newElement } from '#domain/xml/new-element.ts'
import type { LicensedArticle } from '#schemas/licensed-article.ts'
import { writeBylines } from './write-bylines.ts'

/** `body.head` in the order of the schema: headline, copyright notice, rights, bylines, distributor, dateline, abstract. */
export const writeBodyHead = (article: LicensedArticle): NewElement => {
  const { headline, copyright, distributor, summary } = article
  return newElement(
    'body.head',
    {},
    newElement('hedline', {}, newElement('hl1', {}, headline)),
    copyright &&
      newElement(
        'note',
        { noteclass: 'cpyrt' },
        newElement('body.content', {}, newElement('p', {}, copyright.notice)),
      ),
    writeRights(article),
    writeBylines(article),
    distributor && newElement('distributor', {}, distributor),
    writeDateline(article),
    summary && newElement('abstract', {}, newElement('p', {}, summary)),
  )
}

const writeRights = ({ copyright, usageTerms }: LicensedArticle): NewElement | undefined =>
  copyright || usageTerms.length > 0
    ? newElement(
        'rights',
        {},
        copyright && newElement('rights.owner', {}, copyright.holder),
        usageTerms.map(({ text }) => newElement('rights.limitations', {}, text)),
      )
    : undefined

const writeDateline = ({ dateline }: LicensedArticle): NewElement | undefined => {
  if (!dateline) return undefined
  const { place, date, agency } = dateline
  return newElement(
    'dateline',
    {},
    newElement('location', {}, place),
    date && [', ', newElement('story.date', {}, date)],
    agency && ` (${agency})`,
  )
}
