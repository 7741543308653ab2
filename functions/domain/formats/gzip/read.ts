import { judgeEntries } from '#domain/archive/judge-entries.ts'
import { unpackGzip } from '#domain/archive/unpack-gzip.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { Source } from '#domain/source.ts'
import type { FormatReading, InnerDrop } from '../format.ts'

/** Reads the one file that gzip packed as a drop of its own, called as it was before ("seals.xml.gz"). It may unpack to as much as a file in a ZIP. */
export const readGzip = async ({ bytes, path, allowance }: Source): Promise<FormatReading> => {
  const unpacked = await unpackGzip(bytes, allowance.bytes)
  if (!unpacked.ok) return unpacked
  const size = unpacked.value.length
  const name = nameWithin(path)
  const unsafe = judgeEntries([{ path: name, size, compressedSize: bytes.length }], allowance.bytes)
  if (unsafe) return { ok: false, rejection: unsafe }
  allowance.bytes -= size
  return { ok: true, copies: [], drops: only({ path: name, bytes: unpacked.value }) }
}

const nameWithin = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.tgz$/i, '.tar')
    .replace(/\.gz$/i, '') || 'story'

async function* only(drop: InnerDrop): AsyncIterable<Outcome<InnerDrop>> {
  yield { ok: true, value: drop }
}
