import { partsOfLine } from '../lines/parts-of-line.ts'
import { isOrder } from '../notice/is-order.ts'
import { normalizeNotice } from '../notice/normalize-notice.ts'
import type { Draft } from './draft.ts'
import type { Excerpt } from './excerpt.ts'
import { takeNotice } from './take-notice.ts'

/** Among rights, what no licensee may do: no order to the desk. */
const right = /^\W*do not (?:\p{L}+ or )?(?:copy|distribute|circulate)/iu

/** Holds a story where a sentence among its rights says so: "© 2026 Acme News. Embargoed until 6 a.m. EST Dec. 3. All rights reserved." */
export const obeyParts = (draft: Draft, text: string, from: Excerpt, receivedAt: string): void => {
  const parts = partsOfLine(text)
  for (const raw of parts.length > 1 ? parts : []) {
    const notice = !right.test(raw) && isOrder(raw) ? normalizeNotice(raw, { receivedAt }) : undefined
    if (notice && notice.class !== 'kill') takeNotice(draft, notice, { ...from, raw })
  }
}
