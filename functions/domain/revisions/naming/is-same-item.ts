import { lastingId } from './lasting-id.ts'

/**
 * Whether two item numbers are the same: "V9991" and "v9991"; or "157" and "dpa0157", since agencies print a
 * number without its service's letters and leading zeros; or a UUID in capitals and braces, and an identifier with its
 * revision and without.
 */
export const isSameItem = (one: string, other: string): boolean => {
  const [a, b] = [bare(one), bare(other)]
  if (a === b) return a !== ''
  const [left, right] = [NUMBERED.exec(a), NUMBERED.exec(b)]
  if (!left || !right || left[2] !== right[2]) return false
  return left[1] === right[1] || left[1] === '' || right[1] === ''
}

const NUMBERED = /^([a-z]*)0*(\d+)$/

const bare = (item: string): string =>
  lastingId(item.toLowerCase().replace(/^urn:uuid:/, '')).replace(/[^\p{L}\d]/gu, '')
