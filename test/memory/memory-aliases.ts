import type { Aliases } from '#ports'

export const memoryAliases = (): Aliases => {
  const bound = new Map<string, string>()
  const nameOf = (scheme: string, value: string): string => `${scheme}#${value}`
  return {
    find: async (scheme, value) => bound.get(nameOf(scheme, value)),
    async bind(scheme, value, articleId) {
      const name = nameOf(scheme, value)
      const leadsTo = bound.get(name) ?? articleId
      bound.set(name, leadsTo)
      return leadsTo
    },
  }
}
