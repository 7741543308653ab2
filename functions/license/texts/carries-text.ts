import type { Change } from '#schemas/change.ts'

const wordless = new Set<Change['kind']>(['kill', 'expiry', 'withdrawal'])

/**
 * Whether a change, as a licensee sees it, carries text of its article. One that ends copy or takes it back
 * does not.
 */
export const carriesText = ({ kind, status }: Change): boolean => status !== 'canceled' && !wordless.has(kind)
