import type { Span } from '../../../copy.ts'

/** A page's title without the name of its site before or after it ("Port reopens | Example Wire"). */
export const withoutSite = (title: Span | undefined, site: Span | undefined): Span | undefined => {
  if (!title || !site) return title
  const parts = title.raw.split(/\s+[-–—|»·:]\s+/)
  const [first = '', last = ''] = [parts[0], parts.at(-1)].map(part => part?.toLowerCase())
  const name = site.raw.toLowerCase()
  if (parts.length < 2) return title
  if (last === name)
    return { ...title, raw: title.raw.slice(0, -last.length).replace(/\s+[-–—|»·:]\s+$/, '') }
  if (first === name) return { ...title, raw: title.raw.slice(first.length).replace(/^\s+[-–—|»·:]\s+/, '') }
  return title
}
