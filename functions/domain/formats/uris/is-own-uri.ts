import { articleUri } from './article-uri.ts'

const OWN = articleUri('')

/**
 * Whether an identifier is Wiredesk's own for an article. A document that states it was written by Wiredesk,
 * and its body is the story proper.
 */
export const isOwnUri = (identifier: string | undefined): boolean => identifier?.startsWith(OWN) ?? false
