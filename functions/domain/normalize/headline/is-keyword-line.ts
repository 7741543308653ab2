/** The words by which a desk names its story, on a line of their own over the headline: "GRAIN-CLOSE", "EU-SUMMIT". */
export const isKeywordLine = (text: string): boolean => /^\p{Lu}{2,}(?:-[\p{Lu}\d]{3,})+$/u.test(text)
