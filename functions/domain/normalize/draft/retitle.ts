import type { Draft } from './draft.ts'

/** Gives copy whose first line was taken for its headline, and is an order, the line under it, which was then left out or taken for a summary. */
export const retitle = ({ fields, spans, removed }: Draft, order: string, lines: readonly string[]): void => {
  const [first, title] = lines
  if (title === undefined || first !== order || fields.headline !== order) return
  const left = removed.findIndex(({ raw }) => raw === title)
  const under = spans.find(({ field, raw }) => field === 'summary' && raw === title)
  const headline = spans.find(({ field }) => field === 'headline')
  const found = left < 0 ? under : removed.splice(left, 1)[0]
  if (!found || !headline) return
  fields.headline = title
  if (found === under) delete fields.summary
  Object.assign(headline, found, { field: 'headline', rule: headline.rule })
  if (found === under) spans.splice(spans.indexOf(under), 1)
}
