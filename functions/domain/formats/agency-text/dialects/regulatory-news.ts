import type { Aside, Block } from '#domain/copy.ts'
import { lineSpan } from '#domain/formats/wire/line-span.ts'
import { present } from '#domain/present.ts'
import type { Dialect } from '../dialect.ts'
import { splitContacts } from '../split-contacts.ts'
import { isRegulatoryNews } from './is-regulatory-news.ts'

const label = /^.*:\s*/
/** Under it stand what the service says of itself, "END" and its codes. */
const closing = /^\s*This information is provided by RNS\b/

/** Announcements of companies (RNS): the number, the company, the day; the company again, the headline, the text. */
export const regulatoryNews: Dialect = {
  matches: isRegulatoryNews,
  read: ([number, company, day, ...rest]) => {
    const isCompany = ({ text }: Block) => text.trim() === company?.text.trim()
    const start = rest.findIndex(line => !isCompany(line))
    const end = rest.findIndex(({ text }) => closing.test(text))
    const [headline, ...story] = rest.slice(Math.max(start, 0), end < 0 ? rest.length : end)
    const { blocks, asides } = splitContacts(story)
    const sourceId = number && lineSpan([number], 'agency-text: RNS Number')
    const marks = [day, ...rest.slice(0, Math.max(start, 0)), ...(end < 0 ? [] : rest.slice(end))]
    return {
      ...present({
        sourceId: sourceId && { ...sourceId, raw: sourceId.raw.replace(label, '') },
        agency: company && lineSpan([company], 'agency-text: company'),
        headline: headline && lineSpan([headline], 'agency-text: headline'),
      }),
      asides: [
        ...asides,
        ...marks.flatMap((line): Aside[] =>
          line ? [{ ...lineSpan([line], 'agency-text: routing'), kind: 'mark' }] : [],
        ),
      ],
      blocks,
    }
  },
}
