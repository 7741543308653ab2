import type { LicensedArticle } from '#schemas/license/licensed-article.ts'

/**
 * When a version was made, as the agency states it, or else when it arrived. Formats that importers sort by
 * require an instant.
 */
export const versionInstant = ({
  versionCreated,
  receivedAt,
}: Pick<LicensedArticle, 'versionCreated' | 'receivedAt'>): string => versionCreated ?? receivedAt
