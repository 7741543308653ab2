import { type CutRule, fromMatch } from '../cut-rule.ts'

/**
 * "Illustration by ...", "Photos: ...", after the names: who made the pictures is no author of the text.
 * Source: vulture.com, nytimes.com features, Swedish "Text: ... Foto: ...".
 */
export const pictureCredit: CutRule = {
  name: 'byline/picture-credit',
  cut: fromMatch(
    /(?<!(?<![\p{L}\p{N}_])(?:story|text|words|article|report|texte?|textos?|tekst?|testo|teksti|bài|tin|текст|автор)(?: and| &|,| und| et| y| og| och| e| en| dan| ja| và| a| i| и| і| та)?)[\s|,;(–—/-]+(?<!(?<![\p{L}\p{N}_])(?:and|&|und|et|y|og|och|e|en|dan|ja|và|a|i|и|і|та)\s)(?:(?:video|photo|photos|photograph(?:s|ed)?|filmed|pictures|fotoğraf(?:lar)?|fotók?|photography|photographer|illustrations?|illustrated|graphics?|images?|artwork|animation|data visuali[sz]ation|design|produced|production|fotos?|foto['’]s|fotografías?|foto og video|foto och film|zdjęcia|kamera|kuvat?|ảnh|photographie|تصوير|عدسة|צילום|צילמה|צילם|фото|світлини|bilder|bild|visuals?|videography|audio)(?: and (?:video|graphics?|videos?|illustrations?))?\s*(?:by\b|:|de\b|di\b|von\b|por\b))|(?<=^(?:text|words|tekst|texte|textos?|teksti)[\s:].{3,60}?)[\s|,;]+(?:foto|fotos|foto['’]s|photos?|photography|bild|bilder|kuva|kuvat)\s(?!by )(?=\p{L}+ \p{L})|[\s.,;(–—-]+фото автора\)?$/iu,
  ),
}
