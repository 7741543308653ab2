import type { LicensedArticle } from '#schemas/licensed-article.ts'

/** What an article tells of its story, as opposed to what Wiredesk and the license say of it. */
export type Told = Omit<LicensedArticle, 'id' | 'version' | 'verdict' | 'policy' | 'sourceVersion'>
