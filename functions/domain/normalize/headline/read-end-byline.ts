import type { NormalizedByline } from '../byline/normalize-byline.ts'
import { readHeadByline } from './read-head-byline.ts'

/** A line under a story read as a byline: only with its marker, since names stand there for other reasons. */
export const readEndByline = (text: string): NormalizedByline | undefined => {
  const byline =
    text.length < 120 && /^(?:by|von|por|par|di)\s/i.test(text) ? readHeadByline(text) : undefined
  return byline && byline.authors.length > 0 ? byline : undefined
}
