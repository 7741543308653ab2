import type { Source } from '#domain/source.ts'
import { detectZip } from '../zip/detect.ts'

/** How many bytes of the archive, from either end, are searched for its entries. */
const REACH = 64 * 1024

/**
 * A Word document (Office Open XML): an archive with a part `word/document` among its first headers or in its
 * directory.
 */
export const detectDocx = ({ bytes }: Pick<Source, 'bytes'>): boolean => {
  if (!detectZip({ bytes })) return false
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names = (part: Buffer) => part.includes('word/document') && part.includes('[Content_Types].xml')
  return names(buffer.subarray(0, REACH)) || names(buffer.subarray(-REACH))
}
