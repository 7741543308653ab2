import type { Change } from '#schemas/change.ts'

const textless = new Set<Change['kind']>(['release', 'expiry', 'recall'])

/** Whether a change brought a revision; one that ends an embargo or availability, or takes earlier versions back, did not. */
export const hasOwnText = ({ kind }: Pick<Change, 'kind'>): boolean => !textless.has(kind)
