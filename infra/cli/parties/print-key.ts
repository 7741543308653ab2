import { hashAccessKey } from '#domain/rights/keys/hash-access-key.ts'
import { keyIdOf } from '#domain/rights/keys/key-id-of.ts'
import { printLine } from '../print-line.ts'

/** Prints a key: bare, for scripts, or with its owner. */
export const printKey = async (licenseeId: string, key: string, isJson: boolean): Promise<void> => {
  if (isJson) await printLine({ licensee: licenseeId, keyId: keyIdOf(hashAccessKey(key)), key })
  else process.stdout.write(`${key}\n`)
  process.stderr.write('This is the key of the licensee. It is shown once; only its hash is kept.\n')
}
