import { keyLine } from '../parties/key-line.ts'
import type { DescribedKey } from './describe-key.ts'

/** A key for people to read, with its holder, in columns. */
export const listedKeyLine = (key: DescribedKey): string =>
  [key.scope, key.licenseeId ?? key.person ?? '(shared)', keyLine(key)].join('\t')
