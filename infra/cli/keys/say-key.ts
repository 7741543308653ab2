import { keyLine } from '../parties/key-line.ts'
import type { ToldKey } from './tell-key.ts'

/** A key for people to read, with its holder, in columns. */
export const sayKey = (key: ToldKey): string =>
  [key.scope, key.licenseeId ?? key.person ?? '(shared)', keyLine(key)].join('\t')
