import type { Copy, Span } from '#domain/copy.ts'
import { isOwnUri } from '#domain/formats/uris/is-own-uri.ts'
import { present } from '#domain/present.ts'

const creditLine = /^Print the credit line[^:]{0,20}: /

/** What a license adds to the agency's notice and terms, of which there may be none. */
const ofLicense = /^(?:Print the credit|Publish it|Do not publish it|Not to be published) /

/**
 * What an entry states, if Wiredesk wrote its feed: the title of the feed names no agency, a story without a byline is signed with its agency's
 * name, categories are sections, and what contributors did stands under the text. Of the lines of its rights, the first is the notice, another
 * the credit, and all others are terms, the license's among them, for whoever passes the story on. `rightsText` has these lines.
 */
export const toOwnEntry = (copy: Copy, rightsText: string): Copy => {
  if (!isOwnUri(copy.sourceId?.raw)) return copy
  const {
    agency: told,
    copyrightNotice: rights,
    subjects,
    usageTerms = [],
    bylines,
    contributors: _,
    ...stated
  } = copy
  const agency = told && ofFeed.test(told.source) ? undefined : told
  const lines = rights ? rightsText.split('\n').map(raw => ({ ...rights, raw })) : []
  const notice = lines.find(({ raw }, index) => index === 0 && !ofLicense.test(raw))
  const credit = lines.find(({ raw }) => creditLine.test(raw))
  const terms = [...usageTerms, ...lines.filter(line => line !== credit && line !== notice)]
  const sections = subjects?.map(({ name }): Span => ({ raw: name, source: `${copy.format}: category` }))
  return {
    ...stated,
    ...present({
      agency,
      bylines: bylines?.filter(({ raw }) => raw !== agency?.raw),
      copyrightNotice: notice,
      credit: copy.credit ?? (credit && { ...credit, raw: credit.raw.replace(creditLine, '') }),
      usageTerms: terms.length > 0 ? terms : undefined,
      sections,
    }),
  }
}

const ofFeed = /(?:feed|channel)\/title$|^json-feed: title$/
