import type { Source } from '#domain/source.ts'
import { SOH } from '../wire/control-characters.ts'
import { withoutControls } from '../wire/without-controls.ts'
import { headerLine } from './header-line.ts'

/** A header in capitals that states its words, on the first line of what has lost its SOH: "APA0123 5 WI 0234 II". */
const bare = /^\p{Lu}{2,5}\d{3,4} \d \p{Lu}{1,4} \d{3,4}(?: |[\r\n])/u

/** IPTC 7901: the first SOH begins a header of source, message number and priority. */
export const detectIptc7901 = ({ text }: Source): boolean => {
  const start = text.slice(0, 1024).indexOf(SOH)
  if (start < 0) return bare.test(text.slice(0, 40))
  const lines = text.slice(start + SOH.length, start + 200).split(/[\r\n]+/)
  return headerLine.test(lines.map(line => withoutControls(line).trim()).find(line => line !== '') ?? '')
}
