import type { Notice } from '#domain/copy.ts'
import type { StandingOrder, StoryTarget } from '#schemas/standing-order.ts'
import type { FindStories } from './find-stories.ts'

/** The orders of a notice, one for each story that it names. */
export type SplitOrder = (order: StandingOrder, others?: Notice['others']) => Promise<StandingOrder[]>

const and = /,? (?:and|und|et|y|e|og|och|en) /g
/** A headline has no more words for "and" that are looked at. */
const MOST_PARTINGS = 5

/**
 * Splits a headline at its semicolons, or at one "and", only if it is that of no story, and each part is that
 * of one: "Quarry burns; River floods" may be one headline or two. Of "Quarry burns. The owner denies it." the first sentence may name the story.
 */
export const createSplitOrder = (findStories: FindStories): SplitOrder => {
  const findParts = async (order: StandingOrder): Promise<StandingOrder[] | undefined> => {
    const partings = partHeadline(order.target.headline ?? '')
    if (partings.length === 0 || (await findStories(order)).length > 0) return undefined
    for (const targets of partings) {
      const parts = targets.map(target => ({ ...order, target }))
      const found = await Promise.all(parts.map(findStories))
      if (found.every(stories => stories.length === 1)) return parts
    }
    return undefined
  }
  return async (order, others = []) => {
    const parts = (await findParts(order)) ?? [order]
    const orders = [
      ...parts,
      ...others.map(({ kind = order.kind, ...target }) => ({ ...order, kind, target })),
    ]
    return orders.map((each, index) => (index === 0 ? each : { ...each, id: `${order.id}-${index}` }))
  }
}

/** The ways in which a headline may be several, or may be the name of one with its reason behind it. */
const partHeadline = (text: string): StoryTarget[][] => {
  const listed = text.split(/;\s+/)
  const joined = [...text.matchAll(and)].slice(0, MOST_PARTINGS)
  const [name] = /^\S+ .{3,}?(?=[.!?] )/.exec(text) ?? []
  return [
    ...(listed.length > 1 ? [listed] : []),
    ...joined.map(({ 0: mark, index }) => [text.slice(0, index), text.slice(index + mark.length)]),
    ...(name ? [[name]] : []),
  ]
    .map(headlines => headlines.map((headline): StoryTarget => ({ headline })))
    .concat(name ? [[{ slug: name }]] : [])
}
