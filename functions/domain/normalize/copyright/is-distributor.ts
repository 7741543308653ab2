import { distributorCodes, distributors } from '#domain/conventions/agencies/distributors.ts'

const fold = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[.,]/gu, '')
const known = new Set([...distributors, ...distributorCodes].map(fold))

/** Whether a name is a distributor of the kept list, or begins with one: "SyndiGate Media Inc. (Syndigate.info)". */
export const isDistributor = (name: string): boolean => {
  const words = fold(name).split(' ')
  return words.some((_, index) => known.has(words.slice(0, words.length - index).join(' ')))
}
