import type { Source } from '#domain/source.ts'

/** A file that gzip packed (RFC 1952, 2.3.1), by the only method that there is. */
export const detectGzip = ({ bytes }: Pick<Source, 'bytes'>): boolean =>
  bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8
