import type { Paragraph } from '#domain/normalize/paragraph.ts'

/** A name and where it lives: "Ana Ruiz, Quito". */
const sign = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}, \p{Lu}[\p{L} .'’-]{2,30}$/u

/** Whether a line signs a letter to the editor, as one above does between the paragraphs of the page. */
export const signsLetter = (paragraphs: readonly Paragraph[], lead: number, index: number): boolean =>
  sign.test(paragraphs[index]?.text ?? '') &&
  paragraphs.slice(lead + 1, index - 1).some(({ text }) => sign.test(text))
