import { articleUri } from './article-uri.ts'

const OWN = articleUri('')

/** Whether an identifier is Wiredesk's own name of an article: what states it is a document that Wiredesk wrote, and holds the story proper. */
export const isOwnUri = (identifier: string | undefined): boolean => identifier?.startsWith(OWN) ?? false
