import { type CutRule, fromMatch } from '../cut-rule.ts'

/** "Illustration by ...", "Photos: ...", behind the names: who made the pictures is no author of the text. */
export const pictureCredit: CutRule = {
  name: 'byline/picture-credit',
  source: 'vulture.com, nytimes.com features, Swedish "Text: ... Foto: ..."',
  cut: fromMatch(
    /(?<!(?<![\p{L}\p{N}_])(?:story|text|words|article|report|texte?|texto)(?: and| &|,| und| et| y)?)[\s|,;(–—/-]+(?<!(?<![\p{L}\p{N}_])(?:and|&|und|et|y)\s)(?:(?:video|photo|photos|photographs?|photography|photographer|illustrations?|illustrated|graphics?|images?|artwork|animation|data visuali[sz]ation|design|produced|production|fotos?|fotografías?|photographie|bilder|bild|visuals?|videography|audio)(?: and (?:video|graphics?|videos?|illustrations?))?\s*(?:by\b|:|de\b|von\b|por\b))/iu,
  ),
}
