import type { Span } from '#domain/copy.ts'

/** What stands between a title and the name of a site. */
const mark = '(?:\\s+[-–—|»·:]\\s+|[：｜])'
const between = new RegExp(mark, 'u')
const before = new RegExp(`^${mark}`, 'u')
const behind = new RegExp(`${mark}$`, 'u')

/**
 * A page's title without the name of its site before or after it ("Port reopens | Example Wire"); a site may be
 * named by its domain ("news.rthk.hk").
 */
export const withoutSite = (title: Span | undefined, site: Span | undefined): Span | undefined => {
  if (!title || !site) return title
  const parts = title.raw.split(between)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const name = site.raw.toLowerCase()
  const isName = (part: string): boolean =>
    part.toLowerCase() === name ||
    (!/\s/.test(name) && name.split('.').slice(0, -1).includes(part.toLowerCase()))
  if (parts.length < 2) return title
  if (isName(last)) return { ...title, raw: title.raw.slice(0, -last.length).replace(behind, '') }
  if (isName(first)) return { ...title, raw: title.raw.slice(first.length).replace(before, '') }
  return title
}
