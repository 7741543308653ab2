import type { Copy } from '#domain/copy.ts'
import { namesOf } from '#domain/formats/newsarticle/reading/names-of.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { pickBylines } from './pick-bylines.ts'
import { readMetas } from './read-metas.ts'
import { readMicrodata } from './read-microdata.ts'
import { readMicroformats } from './read-microformats.ts'
import { shownHeadline } from './shown-headline.ts'
import { withGhostAuthors } from './with-ghost-authors.ts'
import { withShownNames } from './with-shown-names.ts'
import { withoutSite } from './without-site.ts'

type Stated = Omit<Copy, 'blocks' | 'format'>

/**
 * What a page says of its story: what its JSON-LD states (`stated`, read from `article`), else its meta tags, its microdata, its
 * microformats. `bylines` are there only where somebody signs it.
 */
export const readStatements = (page: XmlElement, article: JsonValue | undefined, stated: Stated): Stated => {
  const metas = readMetas(page)
  const states = [
    readMicroformats(page),
    readMicrodata(page),
    metas,
    asService(withGhostAuthors(page, stated), article),
  ]
  const { bylines: _, headline, ...said }: Stated = Object.assign({}, ...states)
  const bylines = withShownNames(page, pickBylines(states, said.service))
  const shown = shownHeadline(page, withoutSite(headline, said.service), metas.headline)
  return { ...said, ...(bylines.length > 0 && { bylines }), ...(shown && { headline: shown }) }
}

/** The publisher of a page wrote its story, unless the story names an agency: then the publisher passes on what that wrote. */
const asService = ({ agency, ...stated }: Stated, article: JsonValue | undefined): Stated => {
  const [publisher] = article ? namesOf(article, 'publisher') : []
  if (!agency) return stated
  return publisher?.raw === agency.raw ? { ...stated, service: agency } : { ...stated, agency }
}
