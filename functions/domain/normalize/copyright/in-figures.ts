const roman = /(?<!\p{L})(?=\p{Lu}{4})(?:MDCCC|MCM|MM)(?:XC)?[LXVI]*(?!\p{L})/gu
const values: Readonly<Record<string, number>> = { M: 1000, D: 500, C: 100, L: 50, X: 10, V: 5, I: 1 }

const figure = (numeral: string): string => {
  const digits = [...numeral].map(letter => values[letter] ?? 0)
  return String(digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0))
}

/** "令和8年": the eighth year of Japan's era that began in 2019. */
const era = /(令和|平成)(\d{1,2}|元)年/gu

const western = (_: string, name: string, year: string): string =>
  `${(name === '令和' ? 2018 : 1988) + (Number(year) || 1)}年`

/** A notice with its year in figures of today: "MMXXV Harbor Media" gives "2025 Harbor Media", "令和8年" "2026年". Source: title cards of film and television. */
export const inFigures = (text: string): string => text.replace(roman, figure).replace(era, western)
