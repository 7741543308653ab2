/** Sets the encryption flag on an entry of an archive, in its header and in the directory (APPNOTE 4.4.4). */
export const markEncrypted = (archive: Buffer, path: string): Buffer => {
  const marked = Buffer.from(archive)
  const local = marked.indexOf(path)
  const central = marked.indexOf(path, local + path.length)
  for (const at of [local - 24, central - 38]) marked.writeUInt16LE(marked.readUInt16LE(at) | 1, at)
  return marked
}
