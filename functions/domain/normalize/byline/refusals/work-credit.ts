import { screen } from '#domain/normalize/pattern/screen.ts'
import type { RefusalRule } from '../refusal-rule.ts'

const craft = screen(
  /\b(?:music|lyrics|words and music|song|songs|composed|arranged|performed|recorded|sung|directed|produced|screenplay|created|starring|choreographed|presented|powered|sponsored|supported|funded|hosted|published|designed|developed|built|painted|sculpture|recipe|cover|remix|played|sold|made|brought to you|advertisement|provided|licensed|owned|endorsed|approved|verified|translated|narrated|read)\s+by\b/iu,
)
const beforeMarker = /^[^\p{Lu}]*\p{Lu}[^|]*\s[Bb][Yy]\s\p{Lu}/u
const allowed =
  /^\W*(?:(?:this (?:article|story|post|piece) (?:was|is) |an? )?(?:originally )?written|an? (?:post|article|story|column|report) by|author by|reported|text|texto?|words|story|stories|posted|submitted|analysis|opinion|commentary|column|review|reviewed|interview|interviewed|compiled|guest \p{L}+|perspective|essay|article|report|reporting|(?:photo(?:graph)?s?|pictures|images) (?:and|&) (?:text|story|words)|text and photos|q&a|special report|exclusive|letter|editorial|contributed|authored|as told|a cura|researched|blog|post|news|dispatch|feature|introduction|original article|op-ed|par|by)\b/iu

/**
 * Credits of works other than the story: songs, films, widgets ("by Taboola"), and titles followed by their maker ("Harvest, by ...").
 * Source: reviews, playlists and advertisement widgets on scraped pages.
 */
export const workCredit: RefusalRule = {
  name: 'byline/work-credit',
  refuses: line =>
    craft.test(line) ||
    /\b(?:taboola|outbrain|revcontent|disqus|zergnet)\b/iu.test(line) ||
    (beforeMarker.test(line) &&
      !allowed.test(line) &&
      !/[|] ?by\s/iu.test(line) &&
      !/ {2,}by\s/iu.test(line)),
}
