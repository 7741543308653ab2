import { conditionsOfUse } from '#domain/formats/writing/conditions-of-use.ts'
import { type NewElement, newElement } from '#domain/xml/new-element.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
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

const writeRights = (article: LicensedArticle): NewElement | undefined => {
  const { copyright } = article
  const conditions = conditionsOfUse(article)
  return copyright || conditions.length > 0
    ? newElement(
        'rights',
        {},
        copyright && newElement('rights.owner', {}, copyright.holder),
        conditions.map(text => newElement('rights.limitations', {}, text)),
      )
    : undefined
}

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
