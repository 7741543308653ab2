import { relatedPhrases } from '#domain/conventions/related-phrases.ts'
import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const labelled = screen(
  /^(?:[▶►→»#*[-] ?)?(?:read|see|also|more|full story|related|video|now watch|watch(?: above| below| now| live)?|photos?|gallery|slideshow|listen|live|opinion|explainer|special|in other news|icymi|from the archives?|flashback|what to know|mehr)(?: more| next| this)?(?: ?[:»>|] ?|\s?[–—]\s)\S/i,
)
/** The same in all languages, with a colon or a bar, or behind two words a dash: "Lesen Sie auch: …", "यह भी पढ़ें- …". */
const phrase = screen(
  new RegExp(
    `^[▶►→»#*>【–-]*\\s?(?:${relatedPhrases.join('|')})\\s?(?:[:：፦|»>】]|(?<=\\S \\S+\\s?)[–—-])\\s?\\S`,
    'iu',
  ),
)
/** No phrase ends without one; the pattern of all of them takes 6 ms to compile. */
const phraseEnd = /[:：፦|»>】]|^.{5,40}[–—-]/u
/** Without either, where the phrase has two words: "Lire aussi Le loup à la porte". */
const bare = screen(new RegExp(`^(?=\\p{L}+ \\p{L}+ )(?:${relatedPhrases.join('|')})\\s(?=\\p{Lu})`, 'iu'))
/** A sentence is the story's, whatever label it begins with; only a reader's imperative makes it a link. */
const sentence = screen(/^(?!(?:read|see|watch|now watch|also read|read also)\b).*\.["”]?$|[a-z]: ["“]/i)
const spoken = screen(/^(?:related (?:story|stories|article|articles|coverage|video)):? \p{Lu}[^.]*$/iu)
const counted = screen(
  /^(?:(?:(?:view|see) )?(?:gallery|slideshow|photos?)|view all|see (?:all|more)|fotogal[eé]ri[ae]|bildergalerie|galería|\d{1,3} \/ \d{1,3}|galerie photos?|\d+ (?:photos?|images?|pictures?|gallery|slides?))(?: from this story)?(?: ?\(? ?\d+(?: of \d+)?(?: images?| photos?| pictures?)? ?\)?)?:?$/i,
)
const button = screen(
  patternOf(
    /^/i,
    [
      /read (?:more|next|now|full story)/i,
      /load more(?: (?:stories|articles|posts|comments))?/i,
      /learn more/i,
      /(?:lesen sie hier|hier) mehr|weiterlesen|en savoir plus|continua a leggere|читать далее|続きを読む/i,
      /(?:see|show|view) more(?: stories)?/i,
      /more (?:info|coverage|stories)/i,
      /watch now/i,
      /full coverage/i,
      /play video/i,
      /now playing/i,
      /related topics/i,
      /most read/i,
      /recommended(?: stories)?/i,
      /live updates/i,
      /trending(?: now)?/i,
      /mehr (?:zum thema|dazu|anzeigen)/i,
      /más información/i,
      /más noticias/i,
      /visa? mere?/i,
      /näytä lisää/i,
      /voir plus/i,
      /afficher plus/i,
      /ver más/i,
      /ver mais/i,
      /mostra (?:altro|di più)/i,
      /toon meer/i,
      /zobacz więcej/i,
      /#\w{3,30}/i,
    ],
    /\W*$/i,
  ),
)
/** The reader told to go on elsewhere, in the words of his language. */
const prompt = screen(
  /^(?:keep reading|read also|also read|(?:lesen sie|(?:à )?lire|lea|leia|veja|leggi|lees|les|läs|læs|lue|czytaj|читайте|διαβάστε|baca) (?:auch|mehr|dazu|aussi|également|también|más|também|mais|anche|ook|også|också|mer|myös|także|też|также|επίσης|ακόμα|juga)|関連記事|相关阅读|관련 ?기사|ilgili haberler)[^\p{L}\d]*$/iu,
)
/** A label glued to a title by its colon, as Gannett's pages come out: "More:Harbor vote delayed". */
const glued = screen(/^\p{Lu}[\p{L} ]{2,30}:\p{Lu}[^.!]*$/u)
/** A list as it is read to the blind: "list of 3 items", "list 1 of 3 …", "end of list". */
const list = /^(?:list of \d+ items?|list \d+ of \d+\b.*|end of list)$/i
/** An arrow before a title: "▶ Harbor bakery reopens", ">> READ: …". */
const arrow = /^(?:>{2,}|[▶►→»▸➤👉]+)\s?[\p{Lu}\d"“‘'][^.«]{8,}$/u
/** What stands over a clip: "Watch the report from Ana Ruiz —". */
const over = screen(
  patternOf([
    /^(?:watch|listen to|see|hear) (?:the|this|our|an?|more|how|as|\p{Lu})[^.!?]{3,80}(?:\s[–—-]|:|\bbelow|\babove|\bhere)\.?$/iu,
    /^visit .{3,40} for more (?:stories|news\b.{0,40})\.?$/iu,
    /^bekijk [^.!?]{3,80}:$/iu,
    /^zobacz wideo \p{Lu}[^.!]{3,120}$/iu,
    /^(?:veja|assista)(?: a)?(?: ?os)? vídeos? [^.!?:]{3,60}$/iu,
    /^veja mais notícias [^.!?:]{3,60}$/iu,
    /^lees ook\. [^.!?]{5,120}$/iu,
    /^więcej (?:informacji|wiadomości|treści|historii) [^.!?:]{3,60}$/iu,
    /^v[ií]d[ée]os(?: ?:| mais assistidos d\S) [^.!?]{3,60}$/iu,
  ]),
)
/** A link in brackets: "[Why do escalators break so often?]" (The Washington Post). */
const bracketed = /^\[ ?(?!(?:editor|note|update|correction|ed)\b)\p{Lu}[^[\]]{24,140}(?<!\.)\]$/iu
/** What a page of The New York Times tells the reader to do, in brackets: "[Read the court’s opinion.]" */
const bidden = screen(/^\[(?:read|see|watch|listen|follow|sign up|join|here['’]s)\b[^[\]]{6,140}\.\]$/iu)
/** A title with its button behind it (The Guardian), and one with what is told of it (New York Post). */
const buttoned = screen(/^\p{Lu}[^.!?]{14,140}[^.!?,;:\s] Read more$|^see also \p{Lu}.{20,180}(?:\.{3}|…)$/iu)
/** "Tugboat captain gets ticket »"; what papers of Penske Media call theirs; a label glued to a title, "Read alsoFerry runs aground". */
const pointed =
  /^[^«“„".!]{10,140}\s[»›→➔]$|^Popular on (?:Variety|Rolling Stone|IndieWire|Billboard|WWD)$|^(?:Read (?:also|more|next)|Also read|Lire aussi|Lesen Sie auch|Leggi anche|Lee también)\p{Lu}[^.!]{8,}$/u
/** A label glued to what may be more than a title. */
const gluedLabel = screen(
  /^(?:subscriber[ -]exclusive|for subscribers|exclusive|opinion|related|more|also|watch|photos|video|graphics?|you may (?:also )?like|don['’]t miss|read|see):\p{Lu}/iu,
)
/** How long a clip is, before its title: "1:23 Ferry runs aground". A program and a chronicle have later or round hours: "18:00 Doors open", "2:30 PM Kickoff". */
const clip = screen(/^[0-3]:\d[1-46-9] +\p{Lu}[^.]*$/u)
/** A title and when it was published: "Ferry runs aground Nov. 17, 2026, 10:00 a.m." (Advance). */
const dated = screen(
  /^\p{Lu}[^.!?"“]{10,140}[.!?”]? \p{Lu}\p{Ll}{2,8}\.? \d{1,2}, 20\d\d, \d{1,2}:\d\d [ap]\.m\.$/u,
)

/** Links to other stories, pictures and clips: "READ MORE: …", "View all (23)", "Slideshow (17 Images)". */
export const relatedLink: FurnitureRule = {
  name: 'body/related-link',
  zones: ['head', 'story', 'tail'],
  matches: text =>
    text.length < 220 &&
    (((labelled.test(text) || (phraseEnd.test(text) && phrase.test(text))) && !sentence.test(text)) ||
      (!/[.!?…]["”»]?$/.test(text) && /^\S+ \S+ (?:\S+ )?\p{Lu}/u.test(text) && bare.test(text)) ||
      spoken.test(text) ||
      glued.test(text) ||
      (gluedLabel.test(text) && /^[^:]+:\p{Lu}/u.test(text)) ||
      pointed.test(text) ||
      counted.test(text) ||
      prompt.test(text) ||
      list.test(text) ||
      button.test(text) ||
      arrow.test(text) ||
      over.test(text) ||
      (bracketed.test(text) && /^\[ ?\p{Lu}/u.test(text)) ||
      bidden.test(text) ||
      buttoned.test(text) ||
      dated.test(text) ||
      clip.test(text)),
}
