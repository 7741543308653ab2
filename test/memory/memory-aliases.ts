import type { Aliases, NotedTranslation } from '#ports'
import type { StoryNames } from '#schemas/story-names.ts'

export const memoryAliases = (): Aliases => {
  const days = new Map<string, Map<string, StoryNames>>()
  const translations = new Map<string, Map<string, NotedTranslation>>()
  return {
    async note(names, day) {
      const noted = days.get(day) ?? new Map<string, StoryNames>()
      days.set(day, noted.set(JSON.stringify(names), structuredClone(names)))
    },
    async noteTranslation(originalId, { articleId, stated }) {
      const noted = translations.get(originalId) ?? new Map<string, NotedTranslation>()
      const key = stated === originalId ? articleId : `${articleId}#${stated}`
      translations.set(originalId, noted.set(key, { articleId, stated }))
    },
    translationsOf: async originalId =>
      [...(translations.get(originalId) ?? [])]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, noted]) => noted),
    notedOn: async day => structuredClone([...(days.get(day)?.values() ?? [])]),
  }
}
