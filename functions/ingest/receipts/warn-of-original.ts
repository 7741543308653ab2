import type { StoppedOriginal } from '../translations/heed-original.ts'

/** The warning of a receipt about a translation that is held because its original is stopped. */
export const warnOfOriginal = ({ originalId, words }: StoppedOriginal): string =>
  `the story that it is translated from ${words}, so this copy is held: decide its case (article ${originalId})`
