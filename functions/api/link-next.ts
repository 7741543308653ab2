import type { Call } from '#schemas/call.ts'
import { nextPage } from './next-page.ts'

/** The `Link` header of the next page. */
export const linkNext = (call: Call, cursor: string, limit: number): string =>
  `<${nextPage(call, cursor, limit)}>; rel="next"`
