import { lineSpan } from '#domain/formats/wire/line-span.ts'
import type { Dialect } from '../dialect.ts'
import { splitContacts } from '../split-contacts.ts'
import { isMediaRelease } from './is-media-release.ts'

const label = /^\s*(?:media|press|news) release\b\s*:?\s*([A-Z]{0,4}-?\d+)?/i

/** Releases of AsiaNet: "Source: …", "MEDIA RELEASE PR12345", the headline on one line or more, a blank line. */
export const mediaRelease: Dialect = {
  matches: isMediaRelease,
  read: lines => {
    const labelAt = lines.findIndex(({ text }) => label.test(text))
    const below = lines.slice(labelAt + 1)
    const blank = below.findIndex(({ blankBefore }, index) => index > 0 && (blankBefore ?? 0) > 0)
    const end = blank < 0 ? Math.min(1, below.length) : blank
    const agency = lineSpan(lines.slice(0, labelAt), 'agency-text: Source')
    const number = label.exec(lines[labelAt]?.text ?? '')?.[1]
    const at = lines[labelAt]?.at
    return {
      agency: { ...agency, raw: agency.raw.replace(/^source\s?:\s*/i, '') },
      ...(number && { sourceId: { raw: number, source: 'agency-text: MEDIA RELEASE', ...(at && { at }) } }),
      ...(end > 0 && { headline: lineSpan(below.slice(0, end), 'agency-text: headline') }),
      ...splitContacts(below.slice(end)),
    }
  },
}
