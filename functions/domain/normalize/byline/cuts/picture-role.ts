import { type CutRule, firstMatch } from '../cut-rule.ts'

/** "(Text)" after the author, and the whole of "und Bo Lind (Fotos)". Source: German, Swiss and Scandinavian papers. */
export const pictureRole: CutRule = {
  name: 'byline/picture-role',
  cut: firstMatch(
    /\((?:text|texte|texto|testo|teksti|words|story|tekst)(?: (?:and|und|et|y|e) (?:photos?|fotos?|bilder|pictures|video))?\)|(?:(?:,|\/| {2}|(?<=\)))\s?|\s(?:and|und|et|y|e|en|och|og|ja|i|sowie|&)\s)\p{L}(?:(?! {2})[\p{L}\p{M} .'’-]){3,50} \((?:foto(?:['’]?s)?|photos?|pictures|bilder|bild|kuvat?|zdjęcia|video|illustration|grafik|foto und video)\)/iu,
  ),
}
