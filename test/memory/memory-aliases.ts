import type { Aliases } from '#ports'
import type { StoryNames } from '#schemas/story-names.ts'

export const memoryAliases = (): Aliases => {
  const days = new Map<string, Map<string, StoryNames>>()
  const translations = new Map<string, Set<string>>()
  return {
    async note(names, day) {
      const noted = days.get(day) ?? new Map<string, StoryNames>()
      days.set(day, noted.set(JSON.stringify(names), structuredClone(names)))
    },
    async noteTranslation(originalId, translationId) {
      const noted = translations.get(originalId) ?? new Set<string>()
      translations.set(originalId, noted.add(translationId))
    },
    translationsOf: async originalId => [...(translations.get(originalId) ?? [])].sort(),
    notedOn: async day => structuredClone([...(days.get(day)?.values() ?? [])]),
  }
}
