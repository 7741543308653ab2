import type { FurnitureRule } from '../furniture-rule.ts'

const makers =
  'AP|Reuters|AFP|Getty|EPA|EFE|dpa|ANSA|TASS|Xinhua|Kyodo|PA|AAP|UPI|USA TODAY|Bloomberg|Tribune News Service|TNS|Shutterstock|iStock|Alamy|Associated Press|Agence France-Presse|The Canadian Press'
/** Ends in a credit in parentheses: "(Manu Fernandez/AP)", "(AP Photo/Ana Ruiz)", "(Photo: Kyle Phillips, AP)". */
const inParentheses = new RegExp(
  `[([](?:[^()]*\\b(?:photos?|foto|images?|picture|courtesy|file|handout|illustration|graphic|via|pool)\\b[^()]*|[^()]*\\p{L}\\s?/\\s?(?:The )?(?:${makers}|\\p{Lu})[^()]*|(?:${makers}))[)\\]](?:\\s*(?:Story Highlights|Buy Photo|×)\\b.*)?\\W*$`,
  'iu',
)
const whole =
  /^\(?(?:photos?|foto|image|picture|credit|illustration|graphic|caption|file photo|courtesy)(?: (?:by|credit|courtesy(?: of)?|from))?\s?[:|/] ?\S.{0,120}$/i
const byPhotographer =
  /^(?:photos?|foto|image|picture|illustration|video)(?:graphs?)? (?:by|courtesy(?: of)?|credit:?|from|via) \p{Lu}.{0,90}$/iu
const agencySlash =
  /\b(?:REUTERS|AFP|AP Photo|EPA|Getty Images|dpa)\s?\/\s?\p{L}|\/\s?(?:via )?(?:REUTERS|AFP|AP|EPA|Getty Images)\b|\bvia (?:REUTERS|AP|AFP)\b(?=\W*$|[^.]*\b[A-Z]{4,})/u
const credit =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}, (?:THE )?(?:ASSOCIATED PRESS|REUTERS|AFP|GETTY IMAGES|AP|EPA)$/u
const viaAgency = /^[^.!?]{3,90} (?:via|\/) ?(?:AP|Reuters|AFP|Getty(?: Images)?|The Associated Press)$/
const dated = new RegExp(
  `\\.\\s(?:The )?(?:${makers})(?: (?:file )?photo)?(?:, (?:\\p{Lu}\\p{L}+\\.? \\d{1,2}|file))?\\W*$`,
  'u',
)
const clip = /^(?:CLOSE|WATCH|VIDEO) \p{Lu}.{15,400}$/u

/** Captions and credits of pictures and clips that a page shows among the text. */
export const pictureCaption: FurnitureRule = {
  name: 'body/picture-caption',
  zones: ['head', 'story', 'tail'],
  matches: text =>
    text.length < 700 &&
    (inParentheses.test(text) ||
      whole.test(text) ||
      byPhotographer.test(text) ||
      agencySlash.test(text) ||
      credit.test(text) ||
      viaAgency.test(text) ||
      dated.test(text) ||
      clip.test(text)),
}
