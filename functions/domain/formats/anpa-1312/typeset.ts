import { withoutControls } from '../wire/without-controls.ts'

/**
 * Text as printed: `` and '' are quotation marks, a lone underscore is a dash. Source: AP's transmission
 * codes, from the character sets of the typesetting machines that ANPA 1312 was made for.
 */
export const typeset = (text: string): string =>
  withoutControls(text)
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/(?<=\s|^)_(?=\s)/g, '—')
