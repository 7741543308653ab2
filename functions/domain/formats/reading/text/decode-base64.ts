import { decodeStrictly } from '#domain/encoding/decode-strictly.ts'
import { decodeWindows1252 } from '#domain/encoding/decode-windows-1252.ts'

/** The text that base64 stands for, which is UTF-8, or else windows-1252. */
export const decodeBase64 = (text: string): string => {
  const bytes = Buffer.from(text, 'base64')
  return decodeStrictly(bytes, 'utf-8')?.text ?? decodeWindows1252(bytes)
}
