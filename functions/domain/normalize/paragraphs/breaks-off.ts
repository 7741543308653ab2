import type { Block } from '#domain/copy.ts'
import { opensWithSite } from './opens-with-site.ts'

/** Whether a line ends no sentence, and the next begins in lower case. */
export const breaksOff = ({ text }: Block, next: Block): boolean =>
  !/[.!?:;"”]\s*$/.test(text) && /^\s*\p{Ll}/u.test(next.text) && !opensWithSite(next.text)
