import { distributors } from '../../conventions/distributors.ts'

const fold = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[.,]/gu, '')
const known = new Set(distributors.map(fold))

/** Whether a name is a distributor of the kept list. */
export const isDistributor = (name: string): boolean => known.has(fold(name))
