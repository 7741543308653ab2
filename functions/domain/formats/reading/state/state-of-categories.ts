import type { Copy, Span } from '#domain/copy.ts'

const kills = /^(?:(?:MANDATORY |BULLETIN )?KILL(?:ED)?|(?:STORY )?(?:WITHDRAWN|RETRACTED))$/
const namedKills = /^(?:(?:mandatory|bulletin|story) kill(?:ed)?|story (?:withdrawn|retracted))$/i
const holds =
  /^(?:kill|(?:on )?hold|withhold|embargoed|(?:under|sous|sotto|bajo|sob|onder) embargo|sperrfrist)$/i
/** In small letters it is a topic: an embargo on goods. */
const bareHold = /^EMBARGO$/

/** What the categories of an item order. A desk writes them in capitals: "Kill" may be its word or a film, and is held. */
export const stateOfCategories = (categories: readonly Span[]): Pick<Copy, 'status' | 'statusFrom'> => {
  const find = (...orders: RegExp[]) =>
    categories.find(({ raw }) => orders.some(order => order.test(raw.trim())))
  const kill = find(kills, namedKills)
  if (kill) return { status: 'canceled', statusFrom: kill }
  const hold = find(holds, bareHold)
  return hold ? { status: 'withheld', statusFrom: hold } : {}
}
