/** Controls but tab, line feed and carriage return: most are no `Char` of XML 1.0 (production 2), not even as a reference; no text needs the others. */
const CONTROLS = /[\p{Cc}--[\t\n\r]]/gv
const NONCHARACTERS = /[\uFFFE\uFFFF]/g

/**
 * Text that XML 1.0 can hold: controls go, or become a space where they are white space; half a surrogate pair and noncharacters become
 * U+FFFD. All else stays, characters beyond the Basic Multilingual Plane too.
 */
export const legalText = (text: string): string =>
  text
    .toWellFormed()
    .replace(CONTROLS, control => (control.trim() === '' ? ' ' : ''))
    .replace(NONCHARACTERS, '\uFFFD')
