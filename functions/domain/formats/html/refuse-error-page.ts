import type { Copy } from '#domain/copy.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import type { Rejection } from '#schemas/rejection.ts'

/**
 * What servers head a page with that they give instead of the one that was asked for: reason phrases of RFC 9110, section 15.5 and 15.6, as
 * Apache and nginx print them, with or without the code, what proxies say to programs, and where a site asks who the
 * reader is.
 */
const ERROR = patternOf(
  /^(?:error:? )?(?:[45]\d\d[:\s–—-]{0,3})?(?:error:? )?/i,
  [
    /bad request/i,
    /unauthorized/i,
    /authorization required/i,
    /payment required/i,
    /forbidden/i,
    /access denied/i,
    /(?:page |file |object )?not found/i,
    /method not allowed/i,
    /request time-?out/i,
    /gone/i,
    /too many requests/i,
    /internal server error/i,
    /bad gateway/i,
    /service (?:temporarily )?unavailable/i,
    /gateway time-?out/i,
    /just a moment(?:\.{3}|…)?/i,
    /attention required!?/i,
    /(?:please )?(?:log|sign) ?in(?: to (?:read|continue|view|access|your)\b.{0,60})?/i,
  ],
  /$/i,
)

/** A story has more, whatever it is headed by. */
const MOST_CHARACTERS = 600

/** Refuses a page, with this `title`, that is a server's error and no story; undefined where it is none. */
export const refuseErrorPage = ({ headline, blocks }: Copy, named: string): Rejection | undefined => {
  const [first] = blocks
  const title = [headline?.raw, named, first?.kind === 'heading' ? first.text : undefined]
    .map(line => line?.trim() ?? '')
    .find(line => ERROR.test(line))
  if (!title || blocks.reduce((sum, { text }) => sum + text.length, 0) > MOST_CHARACTERS) return undefined
  return {
    code: 'missing-body',
    field: 'body',
    detail: `The page is a server's error message, "${title}", not a story. Fetch the story's page again and drop that.`,
    line: 1,
    column: 1,
  }
}
