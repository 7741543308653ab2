/** A two-digit year in full, from 1970 to 2069. A four-digit year is kept. */
export const fullYear = (digits: string): number => {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year >= 70 ? 1900 + year : 2000 + year
}
