/** A place name for comparing: lower case, without full stops and repeated white space. */
export const foldPlace = (name: string): string =>
  name.normalize('NFC').toLowerCase().replaceAll('.', '').replace(/\s+/gu, ' ').trim()
