import type { LicensedArticle } from '#schemas/license/licensed-article.ts'

/** What an article says about its story, as opposed to what Wiredesk and the license say about it. */
export type Told = Omit<LicensedArticle, 'id' | 'version' | 'verdict' | 'policy' | 'sourceVersion'>
