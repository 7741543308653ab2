import { screen } from '#domain/normalize/pattern/screen.ts'
import type { Marker } from '../marker.ts'

/** What a piece is called before "by": "Analysis and commentary by", "Photos and text by", "Q&A by". */
const piece =
  'text|words|story|stories|article|report|reporting|analysis|commentary|opinion|column|review|interview|essay|perspective|editorial|guest (?:post|column|commentary|editorial|essay)|special(?: report)?|exclusive|blog|blog post|post|news analysis|op-ed|q&a|feature|profile|dispatch|research|introduction'
/** What was done to it: "Written and photographed by", "Reported By :". */
const done =
  'written|author(?:ed)?|reported|posted(?: in \\p{L}+)?|submitted|compiled|contributed|curated|researched|photographed|edited|produced|interviewed|as told|words and pictures'
/** Pictures may stand beside the text, never alone. */
const pictures = 'photos|pix|pictures|photographs|photography|video|illustrations|data|graphics'
const part = `(?:${piece}|${done}|${pictures})`

/** Sources: AP, Reuters, PA, CNN, Indian and Nigerian papers ("Reported By :", "From ANA RUIZ, Owerri"), magazines ("Words by"). */
export const englishMarkers: readonly Marker[] = [
  {
    language: 'en',
    pattern: screen(
      new RegExp(
        `^(?:this (?:article|story|post|piece) (?:was|is) |an? |the )?(?:originally )?(?!(?:(?:${pictures}|edited|produced|photographed)(?: and | & |, )?)+ ?by\\b)${part}(?: (?:was )?written)?(?:(?: and | & |, )${part})* ?by\\b ?:?\\s*`,
        'iu',
      ),
    ),
  },
  {
    language: 'en',
    pattern: screen(
      /^(?:exclusive|analysis|opinion|commentary|column|guest (?:columnist|contributor|blogger|post|column)|special report|news analysis|by)\s*:?\s+by\b\s*:?\s*/iu,
    ),
  },
  { language: 'en', pattern: screen(/^guest (?:columnist|contributor|blogger|post|column|writer)\s*:\s*/iu) },
  // ABC News: "ByANA RUIZ".
  { language: 'en', pattern: screen(/^By(?=\p{Lu}[\p{L}.'’-]+ \p{Lu})/u) },
  { language: 'en', pattern: screen(/^as told to\b\s*/iu) },
  { language: 'en', pattern: screen(/^by ?(?:line)?(?![\p{L}'’])\s*[:|,.›»>•·–—-]?\s*/iu) },
  {
    language: 'en',
    pattern: screen(/^from\s+(?=\p{L}[\p{L}.'’-]* \p{L}[\p{L}.'’-]*(?:,| and | in \p{Lu})|\S+['’]s |our )/iu),
  },
  {
    language: 'en',
    pattern: screen(
      new RegExp(
        `^(?:words|story|column|report|analysis|opinion|review|comment|commentary|interview|essay|text|(?:text|story|words) (?:and|&) (?:${pictures}))\\s*:\\s*`,
        'iu',
      ),
    ),
  },
  { language: 'en', pattern: screen(/^words\s+(?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:$| {2}|,| photo))/iu) },
  { language: 'en', pattern: screen(/^authors\s+(?=\p{L}+ \p{L}+,)/iu) },
  {
    language: 'en',
    pattern: screen(
      /^(?:authors?|byline|reporters?|writers?|contributors?|columnist|written by|from)\s*:\s*/iu,
    ),
  },
]
