import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'

/** What a pipe or a device may give, in bytes. A drop is refused long before. */
const most = 2 ** 28

/** A file's bytes. One that is no regular file may have no end, as /dev/zero: it is read to 256 MB, then fails with EFBIG. */
export const readSource = async (file: string): Promise<Uint8Array> => {
  if ((await stat(file)).isFile()) return readFile(file)
  const parts: Buffer[] = []
  let length = 0
  for await (const part of createReadStream(file) as AsyncIterable<Buffer>) {
    length += part.length
    if (length > most) throw Object.assign(new Error(`${file} has no end`), { code: 'EFBIG' })
    parts.push(part)
  }
  return Buffer.concat(parts)
}
