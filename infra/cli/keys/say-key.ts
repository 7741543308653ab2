import { keyLine } from '../parties/key-line.ts'
import { holderOf, type ToldKey } from './tell-key.ts'

/** A key for people to read, with its holder, in columns. */
export const sayKey = (key: ToldKey): string => [key.scope, holderOf(key), keyLine(key)].join('\t')
