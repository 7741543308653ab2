/** A pattern's source in which each property (`\p{L}`) is written as the ranges that are given for it, as they stand in a class; undefined leaves it as it is. */
export const withRanges = (source: string, rangesOf: (property: string) => string | undefined): string => {
  let isInClass = false
  return source
    .split(PROPERTY)
    .map((piece, index) => {
      if (index % 2 === 0) {
        isInClass = isOpen(piece, isInClass)
        return piece
      }
      const ranges = rangesOf(piece)
      if (ranges === undefined) return piece
      return isInClass ? ranges : `[${ranges}]`
    })
    .join('')
}

/** A property, before which stand no backslash or pairs of them. */
const PROPERTY = /((?<=(?<!\\)(?:\\\\)*)\\[pP]\{[^}]*\})/

/** Whether a class is open behind a piece of a pattern, before which one is or is not. */
const isOpen = (piece: string, isInClass: boolean): boolean => {
  const brackets = piece.includes('\\') ? piece.replace(/\\./gs, '') : piece
  const [opened, closed] = [brackets.lastIndexOf('['), brackets.lastIndexOf(']')]
  return opened === closed ? isInClass : opened > closed
}

/** The characters of texts that a property finds, as ranges that stand in a class, "A-Za-z"; each text's characters follow one another by code. */
export const rangesIn = (texts: readonly string[], property: string, ignoresCase: boolean): string => {
  const run = new RegExp(`${property}+`, ignoresCase ? 'giu' : 'gu')
  return texts
    .flatMap(text => text.match(run) ?? [])
    .map(found => (found.length === 1 ? escaped(found) : `${escaped(found[0])}-${escaped(found.at(-1))}`))
    .join('')
}

const escaped = (character = ''): string => (/[\\\]^-]/.test(character) ? `\\${character}` : character)
