import { type CutRule, firstMatch } from '../cut-rule.ts'

/** "(Text)" after the author, and the whole of "und Bo Lind (Fotos)". Source: German, Swiss and Scandinavian papers. */
export const pictureRole: CutRule = {
  name: 'byline/picture-role',
  cut: firstMatch(
    /\((?:text|texte|texto|words|story|tekst)\)|(?:,|\/| {2}|\s(?:and|und|et|y|e|en|och|og|&))\s?\p{L}[\p{L}\p{M} .'’-]{3,50} \((?:fotos?|photos?|bilder|bild|video|illustration|grafik|foto und video)\)/iu,
  ),
}
