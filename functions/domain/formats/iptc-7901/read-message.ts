import type { Block, Copy } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import { withHeadlineAsBody } from '../reading/text/with-headline-as-body.ts'
import { flashHeadline } from '../wire/flash-headline.ts'
import type { WireMessage } from '../wire/frame-messages.ts'
import { joinTypedRows } from '../wire/join-typed-rows.ts'
import { joinWrapped } from '../wire/join-wrapped.ts'
import { placeLines } from '../wire/place-lines.ts'
import { storyId } from '../wire/story-id.ts'
import { withoutControls } from '../wire/without-controls.ts'
import { categoryName } from './category-name.ts'
import { enclosedAgency } from './enclosed-agency.ts'
import { nationalLetters, struckLetters } from './national-letters.ts'
import { readHeader } from './read-header.ts'
import { readService } from './read-service.ts'
import { readStack } from './read-stack.ts'
import { readTimeGroup } from './read-time-group.ts'
import { splitInitials } from './split-initials.ts'
import { splitKeywords } from './split-keywords.ts'
import { splitNotebook } from './split-notebook.ts'
import { splitStack } from './split-stack.ts'
import { splitTeaser } from './split-teaser.ts'
import { splitTimeLine } from './split-time-line.ts'

/** What one message states. Undefined if its header is not one of IPTC 7901. */
export const readMessage = (message: WireMessage, receivedAt: string): Copy | undefined => {
  const header = readHeader(message.header)
  if (!header) return undefined
  const { id, priority, category, codes } = header
  const service = readService(header, message.text.text)
  const agency = service?.raw ?? enclosedAgency(message.text.text)
  const text = { ...message.text, text: nationalLetters(struckLetters(message.text.text), agency) }
  const printed = { ...header.keywords, raw: nationalLetters(header.keywords.raw, agency) }
  const { keywords = printed, rest } =
    printed.raw === '' ? splitKeywords(placeLines(text)) : { rest: placeLines(text) }
  const { stack, body } = splitStack(
    [...header.marks, ...(endsInHeadline(header.marks) ? apart(rest) : rest)],
    service?.raw,
  )
  const { headline, summary, bylines, asides } = readStack(stack)
  const timed = splitTimeLine(body)
  const signed = splitInitials(timed.body, service?.raw)
  const noted = splitNotebook(signed.body)
  const story = splitTeaser(noted.body)
  const blocks = joinWrapped(
    joinTypedRows(story.body.map(line => ({ ...line, text: withoutControls(line.text) }))),
  )
  const slugline = keywords.raw === '' ? undefined : keywords
  const versionCreated = readTimeGroup([...placeLines(message.trailer), ...timed.time], {
    agency: service?.raw,
    receivedAt,
  })
  return withHeadlineAsBody({
    format: 'iptc-7901',
    sourceId: id,
    storyId: storyId([id, slugline], service, versionCreated?.instant ?? receivedAt),
    ...present({
      service,
      slugline,
      headline: headline ?? flashHeadline(blocks, slugline),
      bylines,
      summary: summary ?? story.summary,
      versionCreated,
    }),
    ...(/^[1-9]$/.test(priority.raw) && { urgency: priority }),
    ...(/embarg|sperrfrist/i.test(codes.raw) && { titles: [codes] }),
    subjects: [{ name: categoryName(category.raw), code: category.raw, scheme: 'iptc-7901' }],
    asides: [...asides, ...noted.asides, ...signed.asides],
    isFramed: true,
    isSent: true,
    blocks,
  })
}

/** Whether what stands in the header under the keywords has more than marks in parentheses. */
const endsInHeadline = (marks: readonly Block[]): boolean => /[^)\s]\s*$/.test(marks.at(-1)?.text ?? '')

/** The text after STX, which parts it from a headline above as a blank line does. */
const apart = ([first, ...others]: readonly Block[]): Block[] =>
  first ? [{ ...first, blankBefore: 1 }, ...others] : []
