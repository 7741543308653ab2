import { distributorCodes, distributors } from '#domain/conventions/agencies/distributors.ts'
import { screen } from '../pattern/screen.ts'

const NAMES = distributors
  .toSorted((one, other) => other.length - one.length)
  .map(name => name.replace(/[.\\/]/gu, '\\$&'))
  .join('|')
const BEHIND = screen(
  new RegExp(
    `(?:\\s*/\\s*|[.,;]\\s+|\\s+[–—-]\\s+|\\s+(?:via|through|from|powered by|provided by|delivered by|courtesy of|by arrangement with|in association with)\\s+|\\s*\\(\\s*)(?:the\\s+)?(${NAMES})(?=[\\s.,;)]|$)`,
    'iu',
  ),
)
const CODE = new RegExp(`(?:\\s?/\\s?|,\\s|\\s\\()(${distributorCodes.join('|')})(?=[\\s.,;)]|$)`, 'u')

/** A distributor of the kept list after the holder's name: "© 2018 The Acme Times/Tribune News Service", "… via SyndiGate", "Acme Times/TNS". */
export const namedDistributor = (text: string): { name: string; start: number } | undefined => {
  const found = BEHIND.exec(text) ?? CODE.exec(text)
  return found?.[1] ? { name: found[1], start: found.index } : undefined
}
