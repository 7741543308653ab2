/**
 * Renames an entry of an archive to another name of the same length, as raw bytes that no packer would write.
 */
export const renameEntry = (archive: Buffer, from: string, to: Buffer): Buffer => {
  if (Buffer.byteLength(from) !== to.length) throw new Error('A name can only change to one as long')
  const renamed = Buffer.from(archive)
  for (let at = renamed.indexOf(from); at >= 0; at = renamed.indexOf(from, at + 1)) to.copy(renamed, at)
  return renamed
}
