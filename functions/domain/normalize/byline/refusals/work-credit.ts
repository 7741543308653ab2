import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import type { RefusalRule } from '../refusal-rule.ts'

const craft = screen(
  patternOf(
    /\b/iu,
    [
      /music/iu,
      /lyrics/iu,
      /words and music/iu,
      /song/iu,
      /songs/iu,
      /composed/iu,
      /arranged/iu,
      /performed/iu,
      /recorded/iu,
      /sung/iu,
      /directed/iu,
      /produced/iu,
      /screenplay/iu,
      /created/iu,
      /starring/iu,
      /choreographed/iu,
      /presented/iu,
      /powered/iu,
      /sponsored/iu,
      /supported/iu,
      /funded/iu,
      /hosted/iu,
      /published/iu,
      /designed/iu,
      /developed/iu,
      /built/iu,
      /painted/iu,
      /sculpture/iu,
      /recipe/iu,
      /cover/iu,
      /remix/iu,
      /played/iu,
      /sold/iu,
      /made/iu,
      /brought to you/iu,
      /advertisement/iu,
      /provided/iu,
      /licensed/iu,
      /owned/iu,
      /endorsed/iu,
      /approved/iu,
      /verified/iu,
      /translated/iu,
      /narrated/iu,
      /read/iu,
    ],
    /\s+by\b/iu,
  ),
)
const beforeMarker = /^[^\p{Lu}]*\p{Lu}[^|]*\s[Bb][Yy]\s\p{Lu}/u
const allowed = patternOf(
  /^\W*/iu,
  [
    /(?:this (?:article|story|post|piece) (?:was|is) |an? )?(?:originally )?written/iu,
    /an? (?:post|article|story|column|report) by/iu,
    /author by/iu,
    /reported/iu,
    /texto?/iu,
    /words/iu,
    /story/iu,
    /stories/iu,
    /posted/iu,
    /submitted/iu,
    /analysis/iu,
    /opinion/iu,
    /commentary/iu,
    /column/iu,
    /review/iu,
    /reviewed/iu,
    /interview/iu,
    /interviewed/iu,
    /compiled/iu,
    /guest \p{L}+/iu,
    /perspective/iu,
    /essay/iu,
    /article/iu,
    /report/iu,
    /reporting/iu,
    /(?:photo(?:graph)?s?|pictures|images) (?:and|&) (?:text|story|words)/iu,
    /q&a/iu,
    /special report/iu,
    /exclusive/iu,
    /letter/iu,
    /editorial/iu,
    /contributed/iu,
    /authored/iu,
    /as told/iu,
    /a cura/iu,
    /researched/iu,
    /blog/iu,
    /post/iu,
    /news/iu,
    /dispatch/iu,
    /feature/iu,
    /introduction/iu,
    /original article/iu,
    /op-ed/iu,
    /par/iu,
    /by/iu,
  ],
  /\b/iu,
)

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
