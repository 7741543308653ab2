import { oneLine } from '#domain/formats/writing/one-line.ts'
import { type NewElement, newElement } from '#domain/xml/new-element.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { CodeBook } from './code-book.ts'

type Person = LicensedArticle['authors'][number] | LicensedArticle['contributors'][number]

/**
 * Who wrote the story: the agency as `infoSource`, authors as `creator`, contributors as `contributor` with
 * their role.
 */
export const writeParties = (article: LicensedArticle, codes: CodeBook): NewElement[] => [
  ...(article.agency ? [newElement('infoSource', {}, name(article.agency))] : []),
  ...article.authors.map(author =>
    newElement(
      'creator',
      { ...(author.role && { jobtitle: codes.qcode('jobtitle', author.role) }) },
      person(author, codes),
    ),
  ),
  ...article.contributors.map(contributor =>
    newElement(
      'contributor',
      { role: codes.qcode('contributor-role', contributor.role) },
      person(contributor, codes),
    ),
  ),
]

const name = (text: string): NewElement => newElement('name', {}, oneLine(text))

const person = ({ name: full, location, affiliation }: Person, codes: CodeBook) => [
  name(full),
  location && newElement('related', { rel: codes.qcode('person', 'location'), value: oneLine(location) }),
  affiliation && newElement('personDetails', {}, newElement('affiliation', {}, name(affiliation))),
]
