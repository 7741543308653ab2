import type { Draft } from './draft.ts'

/** Gives copy one of whose first two lines was taken for its headline, and is an order, the line under it, or that over it, which was then left out or taken for a summary. */
export const retitle = ({ fields, spans, removed }: Draft, order: string, lines: readonly string[]): void => {
  const at = lines.indexOf(order)
  if (at < 0 || at > 1 || fields.headline !== order) return
  const headline = spans.find(({ field }) => field === 'headline')
  for (const title of [lines[at + 1], lines[at - 1]]) {
    const left = removed.findIndex(({ raw }) => raw === title)
    const under = spans.find(({ field, raw }) => field === 'summary' && raw === title)
    const found = left < 0 ? under : removed.splice(left, 1)[0]
    if (!found || !headline || title === undefined) continue
    fields.headline = title
    if (found === under) delete fields.summary
    Object.assign(headline, found, { field: 'headline', rule: headline.rule })
    if (found === under) spans.splice(spans.indexOf(under), 1)
    return
  }
}
