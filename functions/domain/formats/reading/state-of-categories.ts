import type { Copy, Span } from '../../copy.ts'

const kills = /^(?:(?:MANDATORY |BULLETIN )?KILL(?:ED)?|(?:STORY )?(?:WITHDRAWN|RETRACTED))$/
const holds = /^(?:ON )?(?:WITH)?HOLD$/

/** What the categories of an item order. A desk writes them in capitals: "Kill" may be a film. */
export const stateOfCategories = (categories: readonly Span[]): Pick<Copy, 'status' | 'statusFrom'> => {
  const kill = categories.find(({ raw }) => kills.test(raw.trim()))
  if (kill) return { status: 'canceled', statusFrom: kill }
  const hold = categories.find(({ raw }) => holds.test(raw.trim()))
  return hold ? { status: 'withheld', statusFrom: hold } : {}
}
