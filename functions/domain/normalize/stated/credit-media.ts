import type { Media } from '#schemas/article.ts'
import { screen } from '../pattern/screen.ts'

/** How agencies end a caption: "(AP Photo/Ana Ruiz)", "(Photo by Ana Ruiz / AFP)", "Foto: Ana Ruiz/dpa", "REUTERS/Ana Ruiz". */
const forms = [
  /\(((?:\p{Lu}[\p{L} ]{1,30} (?:photo|foto|pool))\s?\/[^()/]{3,60})\)\s*$/iu,
  /\(\s?(?:photo|foto|picture|bild)(?: by|:| von| de| di)? ([^()]{3,70})\)\s*$/iu,
  /(?:^|[\s.(])(?:photo|foto|picture|bild|fotograf|crédit(?: photo)?|credit)\s?:\s?([^.:()]{3,70})[.)]?\s*$/iu,
  /\s((?:REUTERS|AFP|EPA|AAP|ANP|LUSA|EFE|ANSA)\s?\/\s?\p{Lu}[^.:()/]{2,50})\.?\s*$/u,
].map(form => screen(form))

/** Characters of a caption's end that are read. */
const reach = 160

/** Media with the credit that its caption ends in, where the format states none. The caption stays as it is. */
export const creditMedia = (media: readonly Media[]): Media[] =>
  media.map(item => {
    if (item.credit || !item.caption) return item
    const end = item.caption.slice(-reach)
    const credit = forms.map(form => form.exec(end)?.[1]?.trim()).find(found => found)
    return credit ? { ...item, credit } : item
  })
