import type { Span } from '#domain/copy.ts'
import { decodeHeader } from './decode-header.ts'
import type { Part } from './part.ts'

/**
 * A field of a mail's header as a span, the first if there are several; undefined if it is absent or empty.
 */
export const headerOf = (message: Part, name: string): Span | undefined => {
  const value = message.headers.find(({ key }) => key === name.toLowerCase())?.value
  const raw = value && decodeHeader(value)
  return raw ? { raw, source: `email: ${name}` } : undefined
}
