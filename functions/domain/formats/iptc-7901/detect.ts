import type { Source } from '#domain/source.ts'
import { SOH } from '../wire/control-characters.ts'
import { withoutControls } from '../wire/without-controls.ts'
import { bareHeader, headerLine } from './header-line.ts'

/** IPTC 7901: the first SOH begins a header of source, message number and priority. */
export const detectIptc7901 = ({ text }: Source): boolean => {
  const start = text.slice(0, 1024).indexOf(SOH)
  if (start < 0) return text.slice(0, 60).trimStart().search(bareHeader) === 0
  const lines = text.slice(start + SOH.length, start + 200).split(/[\r\n]+/)
  return headerLine.test(lines.map(line => withoutControls(line).trim()).find(line => line !== '') ?? '')
}
