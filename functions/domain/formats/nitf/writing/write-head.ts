import { generator } from '#domain/formats/writing/generator.ts'
import { type NewElement, newElement } from '#domain/xml/new-element.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { nitfInstant } from './nitf-instant.ts'
import { writeDocdata } from './write-docdata.ts'
import { writeTobject } from './write-tobject.ts'

/**
 * `head`: title; keyword line, credit line and date of creation as `meta`, since NITF has no elements for
 * them; subject codes; `docdata`; a `pubdata` for each section; and how this version relates to the last.
 */
export const writeHead = (article: LicensedArticle): NewElement => {
  const { headline, slugline, credit, firstCreated, sections } = article
  return newElement(
    'head',
    {},
    newElement('title', {}, headline),
    meta('generator', generator),
    meta('slugline', slugline),
    meta('creditline', credit),
    meta('date.created', firstCreated && nitfInstant(firstCreated)),
    writeTobject(article.subjects),
    writeDocdata(article),
    sections.map(section => newElement('pubdata', { 'position.section': section })),
    writeRevision(article),
  )
}

const meta = (name: string, content: string | undefined) => content && newElement('meta', { name, content })

/** A correction has an element of its own in `docdata`. */
const writeRevision = ({ change, versionCreated }: LicensedArticle) =>
  change &&
  change.class !== 'correction' &&
  newElement('revision-history', {
    function: 'editor',
    norm: versionCreated && nitfInstant(versionCreated),
    comment: change.note ? `${change.class}: ${change.note}` : change.class,
  })
