import type { Call } from '#schemas/call.ts'

/** The URL of the next page: the same query, continued from the cursor. */
export const nextPage = ({ base, path, query }: Call, cursor: string, limit: number): string => {
  const { after: _after, since: _since, limit: _limit, ...others } = query
  const onward = new URLSearchParams({ after: cursor, limit: String(limit) })
  for (const [name, [value = '']] of Object.entries(others)) onward.set(name, value)
  return `${base}${path}?${onward}`
}
