import * as z from 'zod/mini'

/**
 * Where copy may be published: a country (ISO 3166-1 alpha-2, "GB"), a part of one (ISO 3166-2, "US-NY"), or
 * a region that agencies use ("EU", "north-america"; listed in
 * functions/domain/rights/territories/regions.ts).
 */
export const Territory = z.string().check(z.regex(/^(?:[A-Z]{2,3}(?:-[A-Z0-9]{1,3})?|[a-z]+(?:-[a-z]+)*)$/))
export type Territory = z.infer<typeof Territory>
