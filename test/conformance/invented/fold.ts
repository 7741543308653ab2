/** A text as names are compared: without case, accents, punctuation and spacing. */
export const fold = (text: string | undefined): string =>
  (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether two names are the same, or one contains the other ("Bloomberg" in "Bloomberg L.P."). */
export const isSameName = (a: string, b: string): boolean => {
  const [x, y] = [fold(a), fold(b)].map(name => name.replace(/^(?:the|an?) /, '')) as [string, string]
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x))
}
