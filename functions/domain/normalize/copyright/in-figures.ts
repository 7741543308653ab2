const roman = /(?<!\p{L})(?=\p{Lu}{4})(?:MDCCC|MCM|MM)(?:XC)?[LXVI]*(?!\p{L})/gu
const values: Readonly<Record<string, number>> = { M: 1000, D: 500, C: 100, L: 50, X: 10, V: 5, I: 1 }

const figure = (numeral: string): string => {
  const digits = [...numeral].map(letter => values[letter] ?? 0)
  return String(digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0))
}

/** "令和7年", "2568" in Thailand: years of an era, which began so many years after or before ours. */
const eras: readonly [RegExp, number][] = [
  [/令和(\d{1,2})年/u, 2018],
  [/(?<!\d)(25[5-9]\d)(?!\d)/u, -543],
]

/** A notice with its year in figures, and of our era: "MMXXV Harbor Media" gives "2025 Harbor Media". Source: title cards of film and television. */
export const inFigures = (text: string): string =>
  eras.reduce(
    (line, [era, start]) => line.replace(era, (_, year: string) => String(Number(year) + start)),
    text.replace(roman, figure),
  )
