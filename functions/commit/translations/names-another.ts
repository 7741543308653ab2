import type { NotedTranslation } from '#ports'
import type { Change } from '#schemas/change.ts'

/**
 * Whether an article that was noted as a translation names another original now, by its latest change. A kill names none, and neither does
 * a version that leaves it out: for these, what was noted still counts.
 */
export const namesAnother = (change: Change | undefined, { stated }: NotedTranslation): boolean =>
  change?.translationOf !== undefined && change.translationOf !== stated
