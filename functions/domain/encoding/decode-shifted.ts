import { type Decoded, decodeStrictly } from './decode-strictly.ts'

/** Chinese between "~{" and "~}" (HZ, RFC 1843), Korean between SO and SI (ISO-2022-KR, RFC 1557): GB 2312 and KS X 1001 without their eighth bit. */
const shifts = [
  { mark: '~{', run: /~\{((?:[!-}][!-~])+)~\}/g, extended: 'gb18030', encoding: 'hz-gb-2312' },
  {
    mark: '\u001B$)C',
    run: /[^\s -~]((?:[!-~]{2})+)(?:[^\s -~]|$)/g,
    extended: 'euc-kr',
    encoding: 'iso-2022-kr',
  },
] as const

/** Decodes the seven-bit encodings that shift between ASCII and Chinese or Korean; undefined if nothing is shifted, or to what is no character. */
export const decodeShifted = (bytes: Uint8Array): Decoded | undefined => {
  const text = Buffer.from(bytes).toString('latin1')
  const shift = shifts.find(({ mark, run }) => text.includes(mark) && text.search(run) >= 0)
  if (!shift || /[^\0-\x7F]/.test(text)) return undefined
  const raised = text
    .replace('\u001B$)C', '')
    .replace(shift.run, (_, run: string) => run.replace(/[!-~]/g, raise))
    .replace(/~~/g, shift.extended === 'gb18030' ? '~' : '$&')
  const decoded = decodeStrictly(Buffer.from(raised, 'latin1'), shift.extended)
  return decoded && { ...decoded, encoding: shift.encoding }
}

const raise = (byte: string): string => String.fromCharCode(byte.charCodeAt(0) | 0x80)
