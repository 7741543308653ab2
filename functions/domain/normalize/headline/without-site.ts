import { isOrganization } from '../people/organizations/is-organization.ts'
import { countWords } from '../prose/count-words.ts'

/** A title, perhaps a section or two, and the site, between bars. */
const FORM = /^([^|]+?) \|(?: [^|]{2,30} \|){0,2} ([^|]{2,40})$/u
const domain = /^[\p{L}\d-]{3,}(?:\.\p{Ll}{2,7}){1,2}$/iu
/** Fewest words of a headline; fewer stand before a bar as the section of what follows. */
const fewest = 4

/** The title of a page without the name of its site: "Owl set free | News | Daily Planet" gives "Owl set free". */
export const withoutSite = (title: string): string => {
  const [, headline = '', site = ''] = FORM.exec(title) ?? []
  return countWords(headline) >= fewest && (domain.test(site) || isOrganization(site)) ? headline : title
}
