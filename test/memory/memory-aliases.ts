import type { Aliases } from '#ports'
import type { StoryNames } from '#schemas/story-names.ts'

export const memoryAliases = (): Aliases => {
  const days = new Map<string, Map<string, StoryNames>>()
  return {
    async note(names, day) {
      const noted = days.get(day) ?? new Map<string, StoryNames>()
      days.set(day, noted.set(JSON.stringify(names), structuredClone(names)))
    },
    notedOn: async day => structuredClone([...(days.get(day)?.values() ?? [])]),
  }
}
