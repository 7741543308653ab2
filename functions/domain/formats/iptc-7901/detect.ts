import type { Source } from '../../source.ts'
import { SOH } from '../wire/control-characters.ts'
import { readHeader } from './read-header.ts'

/** IPTC 7901: the first SOH begins a header of source, message number and priority. */
export const detectIptc7901 = ({ text }: Source): boolean => {
  const start = text.slice(0, 1024).indexOf(SOH)
  if (start < 0) return false
  const header = text.slice(start + SOH.length, start + 200)
  return readHeader({ text: header, at: { line: 1, column: 1 } }) !== undefined
}
