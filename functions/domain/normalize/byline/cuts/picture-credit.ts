import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { type CutRule, fromMatch } from '../cut-rule.ts'

/**
 * "Illustration by ...", "Photos: ...", after the names: who made the pictures is no author of the text.
 * Source: vulture.com, nytimes.com features, Swedish "Text: ... Foto: ...".
 */
export const pictureCredit: CutRule = {
  name: 'byline/picture-credit',
  cut: fromMatch(
    patternOf([
      /(?<!(?<![\p{L}\p{N}_])(?:story|text|words|article|report|texte?|textos?|tekst?|testo|teksti|bài|tin|текст|автор|haber)(?: and| &|,| und| et| y| og| och| e| en| dan| ja| và| a| i| и| і| та)?)[\s|•·,;(–—/-]+(?<!(?<![\p{L}\p{N}_])(?:and|&|und|et|y|og|och|e|en|dan|ja|và|a|i|и|і|та)\s)(?:(?:video|photo(?:s|graph(?:s|ed|y|er|ie)?)?|filmed|pictures|fotoğraf(?:lar)?|fotók?|illustrat(?:ions?|ed)|graphics?|infogra\p{L}+|images?|artwork|animation|data(?: analysis| visuali[sz]ation)?|maps|charts|design|produced|production|foto['’]?s?|fotografías?|foto og video|foto och film|zdjęcia|kamera|kuvat?|ảnh|ภาพ|تصوير|عدسة|צילום|צילמה|צילם|фото|снимки|fotografije|світлини|bilder|bild|visuals?|videography|audio)(?: and (?:video|graphics?|videos?|illustrations?))?\s*(?:by\b|courtesy\b|:|de\b|di\b|von\b|por\b))/iu,
      /(?<=^(?:text|words|tekst|texte|textos?|teksti)[\s:].{3,60}?)[\s|,;]+(?:foto['’]?s?|photos?|photography|bild|bilder|kuva|kuvat)\s(?!by )(?=\p{L}+ \p{L})/iu,
      /(?<=^(?:\p{L}+ )?by \p{L}[^,;|]{4,40}(?<!story|text)) (?:and|&) (?:photo\p{L}*|pictures|video) by /iu,
      /[\s.,;(–—-]+фото автора\)?$/iu,
    ]),
  ),
}
