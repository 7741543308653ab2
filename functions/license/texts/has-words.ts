import type { Change } from '#schemas/change.ts'

const wordless = new Set<Change['kind']>(['kill', 'expiry', 'withdrawal'])

/** Whether a change, as a licensee sees it, has words of its article: one that ends copy or takes it back has none. */
export const hasWords = ({ kind, status }: Change): boolean => status !== 'canceled' && !wordless.has(kind)
