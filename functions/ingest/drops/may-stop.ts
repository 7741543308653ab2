import { stopsStory } from '#domain/normalize/notice/stops-story.ts'
import type { DropStore } from '#ports'
import { readS3Event } from './read-s3-event.ts'

/** Notices are short; nothing longer is looked into, in bytes. */
const MOST_BYTES = 64 * 1024
/** Where a notice has its order, in characters. */
const HEAD = 4_000
/** An order is a line of its own, in characters. */
const LONGEST = 300
/** The state of an item as ninjs, NewsML, NITF and feeds state it. */
const stated = /["':>](?:cancell?ed|withheld|killed?|retracted|withdrawn)["'<]/iu
const tag = /<[^<>]{0,400}>/gu

/**
 * Whether one of the drops that an S3 message names looks as if it takes a story back or has one wait, by its first lines, which is much quicker than reading
 * it. What it is mistaken in only waits longer, or less long. What cannot be looked into is for ingest to judge: it counts as one.
 */
export const createMayStop =
  ({ drops }: { drops: Pick<DropStore, 'read'> }) =>
  async (body: string): Promise<boolean> => {
    try {
      for (const drop of readS3Event(body)) {
        const bytes = drop.size > MOST_BYTES ? 'too-large' : await drops.read(drop, MOST_BYTES)
        if (typeof bytes !== 'string' && looksLikeNotice(bytes)) return true
      }
      return false
    } catch {
      return true
    }
  }

const looksLikeNotice = (bytes: Uint8Array): boolean => {
  const head = decode(bytes).slice(0, HEAD)
  if (stated.test(head)) return true
  return head
    .replaceAll(tag, '\n')
    .split(/[\r\n]+/u)
    .some(line => line.length <= LONGEST && stopsStory(line.trim()))
}

const decode = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  const text = new TextDecoder().decode(bytes)
  return text.includes('�') ? new TextDecoder('latin1').decode(bytes) : text
}
