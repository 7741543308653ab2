/**
 * Controls other than tab, line feed and carriage return: most are not a `Char` of XML 1.0 (production 2),
 * not even as a reference; the others appear in no text.
 */
const CONTROLS = /[\p{Cc}--[\t\n\r]]/gv
const NONCHARACTERS = /[\uFFFE\uFFFF]/g

/**
 * Makes text legal in XML 1.0: control characters are removed, or become a space if they are white space;
 * half a surrogate pair and noncharacters become U+FFFD. All else stays, including characters beyond the
 * Basic Multilingual Plane.
 */
export const legalText = (text: string): string =>
  text
    .toWellFormed()
    .replace(CONTROLS, control => (control.trim() === '' ? ' ' : ''))
    .replace(NONCHARACTERS, '\uFFFD')
