/** A year of two digits in full: of the window from 1970 to 2069. A year of four stays. */
export const fullYear = (digits: string): number => {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year >= 70 ? 1900 + year : 2000 + year
}
