/** The words of a name, in small letters: "expiryDate" and "expiry_date" as "expiry date". */
export const toWords = (name: string): string =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[-_.]/g, ' ')
    .toLowerCase()
    .trim()
