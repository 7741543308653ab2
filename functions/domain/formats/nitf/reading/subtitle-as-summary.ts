import type { Span } from '#domain/copy.ts'
import { readHeadByline } from '#domain/normalize/headline/read-head-byline.ts'
import { present } from '#domain/present.ts'

interface Head {
  bylines?: Span[]
  distributor?: Span
  summary?: Span
}

/** ANSA sets the line under its headline as `byline`: one that names nobody is the summary. */
export const subtitleAsSummary = <T extends Head>(head: T): T => {
  const { bylines = [], distributor, summary, ...rest } = head
  if (!/^ansa$/i.test(distributor?.raw ?? '')) return head
  const subtitle = bylines.find(({ raw }) => !readHeadByline(raw, true))
  const named = bylines.filter(byline => byline !== subtitle)
  return {
    ...rest,
    ...present({
      bylines: named.length > 0 ? named : undefined,
      distributor,
      summary: summary ?? subtitle,
    }),
  } as T
}
