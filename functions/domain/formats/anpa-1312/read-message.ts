import { findAgency } from '#domain/conventions/agencies/find-agency.ts'
import type { Copy, Span } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import { flashHeadline } from '../wire/flash-headline.ts'
import type { WireMessage } from '../wire/frame-messages.ts'
import { placeLines } from '../wire/place-lines.ts'
import { storyId } from '../wire/story-id.ts'
import { categoryName } from './category-name.ts'
import { readBody } from './read-body.ts'
import { readHead } from './read-head.ts'
import { type AnpaHeader, readHeader } from './read-header.ts'
import { type AnpaSlug, readSlug } from './read-slug.ts'
import { readTrailer } from './read-trailer.ts'
import { splitLines } from './split-lines.ts'

/** Keywords that many stories of a day share, so that they identify none. */
const shared = /alert|advisory|digest|flash|bulletin|urgent/i

/** What one message states. Undefined if its header is not one of ANPA 1312. */
export const readMessage = (message: WireMessage, receivedAt: string): Copy | undefined => {
  const header = readHeader(message.header)
  if (!header) return undefined
  const trailer = readTrailer(placeLines(message.trailer), header.agency.raw)
  const service = findAgency(header.agency.raw) ? header.agency : trailer.service
  const lines = splitLines(placeLines(message.text))
  const slug = readSlug(lines.head[0], header.keyword)
  const { asides, rest, ...head } = readHead(slug.isLine ? lines.head.slice(1) : lines.head)
  const blocks = readBody([...rest, ...lines.body])
  const { versionCreated } = trailer
  return {
    format: 'anpa-1312',
    sourceId: header.id,
    storyId: storyId(namesOf(header, slug), service, versionCreated?.instant ?? receivedAt),
    ...present({ service, slugline: slug.slugline, versionCreated }),
    ...present({ headline: flashHeadline(blocks, slug.slugline), ...head }),
    ...(header.category && {
      subjects: [{ name: categoryName(header.category.raw), code: header.category.raw, scheme: 'anpa' }],
    }),
    asides: [...slug.marks, ...asides],
    isFramed: true,
    isSent: true,
    blocks,
  }
}

/** A revision has its own number and the story's keyword. */
const namesOf = ({ id }: AnpaHeader, { keyword }: AnpaSlug): (Span | undefined)[] =>
  keyword && !shared.test(keyword.raw) ? [keyword] : [id, keyword]
