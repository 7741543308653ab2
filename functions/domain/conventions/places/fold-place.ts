/**
 * A place name for comparing: lower case (Turkish capital İ too), without full stops, apostrophes and repeated white
 * space.
 */
export const foldPlace = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.'’]|\u0307/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
