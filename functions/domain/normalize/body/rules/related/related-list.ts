import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { listsAbroad } from './lists-abroad.ts'

const heading = screen(
  patternOf(
    /^/i,
    [
      /more (?:from|on|in|about|stories|news|coverage|headlines)\b.{0,60}/i,
      /(?:related|recommended|popular|trending|latest|recent(?= )|top|other|you (?:may|might) also|you may like)\b(?: ?(?:stories|articles|content|coverage|topics|news|posts|links?|videos?|now|reading|headlines|like))*/i,
      /(?:the )?(?:latest|stories|top stories|also) (?:from|in|by)\b.{2,60}/i,
      /(?:check )?also/i,
      /most (?:read|popular|viewed|shared|recent)\b.{0,40}/i,
      /around the web/i,
      /editors(?:'|’) picks/i,
      /(?:article )?(?:topics|tags|keywords|categories|labels)|nøgleord|nøkkelord|nyckelord|avainsanat|schlag(?:wörter|worte)|mots-clés|palabras clave|palavras-chave|trefwoorden/i,
      /(?:filed (?:under|to)|in this article)\s?:.{0,200}/i,
      /about the (?:author|writer)s?/i,
      /sobre (?:la firma|el autor|la autora|os? autor(?:es)?|as? autoras?)/i,
      /à propos de l['’]auteure?/i,
      /über (?:den autor|die autorin)/i,
      /(?:story source|sources|references|footnotes|quellen|bibliograph(?:y|ie))/i,
    ],
    /\W*$/i,
  ),
)
/** The page's keywords on one line: "Tags: ferry, harbor", "Archivado en: Ferris, Cádiz". */
const keywords = screen(
  /^(?:tags?|keywords?|key ?words|topics?|themen|schlagwörter|mots-clés|etiquetas|archivado en|temas|tag|argomenti|assuntos|trefwoorden|emner|ämnen|tematy|témata|štítky|címkék|etichete|oznake|avainsanat|теги|キーワード|标签)\s?[:：]\s?.{1,200}$/iu,
)
const hashTags = /^(?:#\p{L}[\p{L}\p{N}_ ]*){2,}$/u

/** Headings of the lists that follow a story: other stories, topics, tags; besides those of `relatedHeading`, which is asked wherever this is. */
export const relatedList: FurnitureRule = {
  name: 'body/related-list',
  zones: ['tail'],
  ends: true,
  matches: text =>
    text.length < 260 &&
    (hashTags.test(text) ||
      (!/[.!?]["”]?$/.test(text) && (heading.test(text) || listsAbroad.test(text) || keywords.test(text)))),
}
