const roman = /(?<!\p{L})(?=\p{Lu}{4})(?:MDCCC|MCM|MM)(?:XC)?[LXVI]*(?!\p{L})/gu
const values: Readonly<Record<string, number>> = { M: 1000, D: 500, C: 100, L: 50, X: 10, V: 5, I: 1 }

const figure = (numeral: string): string => {
  const digits = [...numeral].map(letter => values[letter] ?? 0)
  return String(digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0))
}

/** A notice with its year in figures: "MMXXV Harbor Media" gives "2025 Harbor Media". Source: title cards of film and television. */
export const inFigures = (text: string): string => text.replace(roman, figure)
