import type { Copy, Span } from '#domain/copy.ts'
import { present } from '#domain/present.ts'

/**
 * The names of who wrote an entry. A single word is a login or first name, which only counts if no byline is
 * printed. "Special to The Ledger" in the list is whom the one before it wrote for. RSS `author` is an e-mail address with the name in parentheses; some set it behind the name, and some link names to pages in HTML.
 */
export const readPeople = (spans: readonly Span[]): Pick<Copy, 'bylines' | 'creators'> => {
  const names = spans.map(span => ({
    ...span,
    raw: span.raw
      .replace(/<[^<>]+>/g, '')
      .replace(/^\S+@\S+\s*\(([^()]+)\)$/, '$1')
      .replace(/\s+[<(]?\S+@\S+$/, '')
      .trim(),
  }))
  const known = joined(names.filter(({ raw }) => raw !== '' && !raw.includes('@')))
  const bylines = known.filter(({ raw }) => /\s/.test(raw))
  const creators = known.filter(({ raw }) => !/\s/.test(raw)).map(name => ({ name }))
  return present({
    bylines: bylines.length > 0 ? bylines : undefined,
    creators: creators.length > 0 ? creators : undefined,
  })
}

const joined = (names: readonly Span[]): Span[] =>
  names.flatMap((span, index) => {
    const next = names[index + 1]
    if (index > 0 && isHouse(span)) return []
    return next && isHouse(next) ? [{ ...span, raw: `${span.raw}, ${next.raw}` }] : [span]
  })

const isHouse = ({ raw }: Span): boolean => /^special to\s/i.test(raw)
