import type { Media } from '#schemas/article.ts'
import { screen } from '../pattern/screen.ts'

/**
 * How agencies and papers end a caption: "(AP Photo/Ana Ruiz)", "(Ana Ruiz/Harbor News via AP)", "(Photo by Ana Ruiz / AFP)", "Foto: Ana Ruiz/dpa",
 * "Photo | Ana Ruiz", "Photograph by Ana Ruiz", "© Ana Ruiz", "REUTERS/Ana Ruiz".
 */
const forms = [
  /\(((?:\p{Lu}[\p{L} ]{1,30} (?:photo|foto|pool))\s?\/[^()/]{3,60})\)\s*$/iu,
  /(?:^|[.!?”"]\s)(?:photo|photograph|picture|image)s? by (\p{Lu}[^.:()]{3,60})\.?\s*$/iu,
  /(?:^|\s)©\s?(?:20\d\d\s)?(\p{Lu}[^.:()©]{3,60})\.?\s*$/u,
  /\(\s?(?:photo|foto|picture|bild)(?: by|:| von| de| di)? ([^()]{3,70})\)\s*$/iu,
  /(?:^|[\s.(])(?:photo|photograph|foto|picture|bild|fotograf|crédit(?: photo)?|credit)\s?[:|]\s?([^.:()]{3,70})[.)]?\s*$/iu,
  /\s((?:REUTERS|AFP|EPA|AAP|ANP|LUSA|EFE|ANSA)\s?\/\s?\p{Lu}[^.:()/]{2,50})\.?\s*$/u,
  /\((\p{Lu}[\p{L}.'’ -]{2,40}\s?\/\s?\p{Lu}[^()/]{1,60})\)\s*$/u,
].map(form => screen(form))

/** Characters of a caption's end that are read. */
const reach = 160

/** "(Ana Ruiz)", "Photo | Ana Ruiz": a credit as a page sets it under a picture. */
const enclosed = /^\(([^()]+)\)$/
const labelled = /^(?:photo(?:graph)?|foto|picture|bild|image|crédit(?: photo)?|credit)\s?[:|]\s*/iu

/** Media with the credit that its caption ends in, where the format states none; one that is stated, without brackets and label. The caption stays as it is. */
export const creditMedia = (media: readonly Media[]): Media[] =>
  media.map(item => {
    if (item.credit) return { ...item, credit: item.credit.replace(enclosed, '$1').replace(labelled, '') }
    if (!item.caption) return item
    const end = item.caption.slice(-reach)
    const credit = forms.map(form => form.exec(end)?.[1]?.trim()).find(found => found)
    return credit ? { ...item, credit } : item
  })
