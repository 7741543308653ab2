import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import type { Pattern } from '#domain/normalize/pattern/screen.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { screenAtLetters } from '#domain/normalize/pattern/screen-at-letters.ts'
import { withoutMentions } from '../kill/without-mentions.ts'
import { isUnpublishable } from './is-unpublishable.ts'
import { isUntilNotice } from './is-until-notice.ts'

const STORY = '(?:stor(?:y|ies)|items?|articles?|slug\\w*|headline\\w*|copy|BC-)'
const FORMS: readonly Pattern[] = [
  // "BULLETIN WITHHOLD"
  patternOf(
    /^[\W_]*(?:(?:X{2,}|BULLETIN|MANDATORY|URGENT|ADVISORY|AP|NOTE|TO|E(?:DS?|DITORS?|ds|ditors)|ATTENTION|ATTN)\W+){0,3}(?:WITH)?HOLD(?:\W+(?:WITH)?HOLD)*\b(?!\s+FOR (?!LEGAL|EDITORS?\b|REVIEW|CONFIRMATION|VERIFICATION|FURTHER)|\s+LIFTED)/u,
    [
      /\W*$|\s+X{2,}\W*$/u,
      /\s+(?:FOR|PENDING|UNTIL (?:CLEARED|CONFIRMED|CHECKED|APPROVED|WE|LEGAL|TOLD))\s/u,
      /\s*[-:,;.!(—–/]/u,
      /\s+(?:(?:THE|THIS|ALL) (?:\S+ ){0,4}?(?:STORY|ITEM|COPY|ARTICLE|SLUG)|STORY|ITEM|ADVISORY|BC-|COPY|ORDER|IS\b|\p{Lu}{1,4}\d{4})/u,
    ],
  ),
  // "A hold is mandatory."
  /\b(?:withhold|hold) is mandatory\b|\bmandatory (?:withhold|hold)\b/iu,
  // "Editors: Please hold the story slugged HARBOR."
  new RegExp(
    `(?:\\bpl(?:ease|s)\\b|(?:^|[.:!(]\\s?)\\W*(?:note to |attention,? )?(?:editors?|eds)\\s?[:,–—-]|^\\W*attention\\b)\\W?.{0,60}?\\b(?:withhold|hold)\\b.{0,80}?\\b${STORY}`,
    'iu',
  ),
  // "Hold the story slugged HARBOR."
  new RegExp(`^\\W*(?:withhold|hold) (?:the|this|all|publication of the)\\b.{0,80}?\\b${STORY}`, 'iu'),
  // 'Hold BC-Harbor-Ferry.', 'Hold "Ferry sinks in harbor" until further notice.'
  /^\W*(?:[Ww]ithh|[Hh])old (?:BC-\p{L}|["“„«](?=\p{Lu})(?:[^\s"”»]+ ){2,20}[^\s"”»]+["”»](?:\W*$| (?:pending|until (?:further|we|legal|told))\b))/u,
  // "The story about the harbor is being withheld."
  new RegExp(
    `^\\W*(?:\\p{L}+:\\s)?(?:the|this)\\b.{0,60}?\\b${STORY}\\b.{0,160}?\\b(?:is being|has been|should be|must be) withheld\\b(?! from)`,
    'iu',
  ),
  // "The story about the harbor is on hold.", "We are holding the harbor story.", "Put the harbor story on hold."
  patternOf([
    /^\W*(?:the|this|our) [^.!?]{0,60}?\bstory (?:about|on|slugged|headlined) [^.!?]{2,80}? is (?:on hold|being held)(?=\W*$| (?:pending|until|for|while)\b)/iu,
    /^\W*we(?:['’]re| are) holding (?:off on )?(?:the|this|our) [^.!?]{0,60}?\b(?:story|item|copy|piece)\b/iu,
    /^\W*(?:please )?put (?:the|this|our) [^.!?]{0,60}?\bstory [^.!?]{0,60}?on hold\b/iu,
    /^.{4,60} story\s?[:–—-]\s?HOLD\W*$/iu,
    /^\W*(?:(?:please )?(?:hold|sit on) this(?: one)?|pl(?:ease|s) hold)\W*$/iu,
    /^\W*please wait with (?:the|this|our) [^.!?]{0,60}?\bstory\b/iu,
  ]),
  // "EDS: Hold HARBOR-FERRY"
  /^[\W_]*(?:EDS?|EDITORS?|ATTENTION|ATTN|NOTE|ADVISORY|Eds?|Editors?)\W+(?:[Pp]lease |PLEASE )?(?:[Hh]old|HOLD|[Ww]ithhold|WITHHOLD) (?:BC-|(?!FOR|OFF|UNTIL|TILL)\p{Lu}{3,}[ /-]\p{Lu}{2,}|\p{Lu}{1,4}\d{4})/u,
  // "Hold pending confirmation.", "On hold"
  patternOf([
    /^\W*(?:(?:eds|editors?)\W+)?(?:please )?(?:story )?(?:(?:is )?on )?hold (?:pending|for clarification|until (?:further notice|cleared|confirmed|checked|approved|told))\b/iu,
    /^\W*(?:story )?on hold(?:\W+pending \p{L}+)?\W*$/iu,
    /^\W*(?:please )?hold for (?:legal|lawyers?|review|confirmation|verification)(?: (?:review|check|clearance|reasons|advice|reading))?\W*$/iu,
    /^\W*story (?:is )?on hold\s*[.:;–—-]/iu,
    /^\W*on hold\s?[:–—-] .{2,60} (?:story|item|copy)\W*$/iu,
  ]),
  // "ON HOLD: Ferry sinks in the harbor"
  /^[\W_]*ON HOLD\s?[:–—-]\s(?!(?:why|how|what)\b)(?:\S+\s){4}/u,
  // "ADVISORY HOLD"
  /^[\W_]*ADVISORY\W+HOLD\b(?! FOR)|\b[Pp]lease (?:(?:(?:with)?hold|do not (?:use|publish|run)) (?:["“„«]|\p{Lu}{3,}[ /-]\p{Lu}{2}).{0,160}\b(?:until|till|while|pending)\b|(?:with)?hold (?:BC-|\p{Lu}{3,}[/-]\p{Lu}{2}))/u,
  // "Do not use HARBOR FERRY yet."
  patternOf([
    /\b[Dd]o not (?:use|publish|run|broadcast) (?:\p{Lu}{3,}[ /-]\p{Lu}{2,}|the story|this story)\b.{0,60}?\byet\b/u,
    /^\W*(?:Please do|Do) not (?:use|publish|run)(?:(?: it| this| that)? yet\b|:\s\p{Lu})/u,
    /^\W*S(?:tatus|TATUS):\s(?:[Oo]n |ON )?(?:Hold|hold|HOLD|Held|HELD|Withheld|WITHHELD|EMBARGOED)\W*$/u,
    /^\W*BC-\S+[,/-]\s?(?:(?:ADVISORY|MANDATORY)[ -])?HOLD\W*$/u,
    /^\W*(?:\p{Lu}[\p{Lu}\d]+[/-])+(?<!(?:CHOKE|STRANGLE|FOOT|TOE|STRONG|HOUSE)-)HOLD$/u,
  ]),
  // "Hold off on the harbor story for now."
  patternOf([
    /^\W*(?:(?:eds|editors?)\W+)?(?:please )?(?:hold(?: off)? (?:while|for now)\b|(?:.{0,12}c(?:an|ould) you )?hold off on\b.{0,80}?\b(?:story|item|copy|BC-))/iu,
    /\b(?:refrain from (?:using|publishing|running)|suspend (?:the )?(?:use|publication) of|use of) (?:the |this |our )?(?:story|item|alert|dispatch)\b.{0,120}?\b(?:until further|until we|(?:is|are) suspended (?:pending|until further))\b/iu,
    /(?<!\bthe )\bstory is (?:being )?(?:held|on hold)(?: for (?:legal|review)| pending|\W*$)/iu,
  ]),
  // "DO NOT PUBLISH YET", "NE PAS PUBLIER", "Ferry sinks in harbor (NOT FOR PUBLICATION)"
  patternOf([
    /^\W*(?:(?:DRAFT|STOP|NOTE|EDITORS?|EDS)\W+)*NOT (?:YET )?CLEARED\W*$/u,
    /^.{4,}(?:\s[-–—]\s|[/([])(?:HOLD|(?:NOT FOR|DO NOT) (?:PUBLICATION|PUBLISH|USE))[)\]]?$/u,
    /^(?!.*[“"”]).*\b(?:[Ss]tory|slugged|[Ll]egal|column|release)\b.*[.!,] (?:Editors[,:] )?(?:Do|[Pp]lease do) not (?:publish|use|run|broadcast)(?: yet)?[.!]*$/u,
  ]),
  // "Legal warning - do not use this story", "CANCELLED: do not run", "Not to be used: libel risk"
  /^\W*(?:(?:legal|urgent|warning|notice|cancell?ed|libel|stop)\W+){1,3}(?:please )?do not (?:use|publish|run|print|broadcast|post)(?: (?:it|this|(?:this|the) (?:story|item|article|copy)))?\W*$|^\W*not to be (?:used|published|run|broadcast)\s?[:–—-]\s?(?:libel|legal|court|contempt)\b/iu,
  // 'Ana Ruiz would like to recall the message, "HARBOR".'
  /^(?:\p{Lu}\S* ){1,4}would like to recall the message, ["“]/u,
  // "Bitte zurückhalten."
  /\b[Mm]eldung\b.{0,80}?\bzurückhalten\b|^\W*[Bb]itte zurückhalten\W*(?:$|: |bis )/u,
  // "Die Meldung ist vorerst nicht zu verwenden."
  /\b(?:Meldung|Bericht|Text)\b.{0,120}?\b(?:noch nicht|vorerst nicht|vorläufig nicht) (?:zu )?(?:verwenden|veröffentlichen|freigegeben)\b|\bMeldung (?:bitte )?zurückhalten\b|\b[Hh]alten Sie\b.{0,80}?\b(?:Meldung|Bericht|Text)\b.{0,80}?\bzurück\b/iu,
  // "Suspendre la diffusion.", "Retener la noticia."
  /\b(?:suspendre|retenir) (?:la diffusion|la publication|la dépêche|cette dépêche)\b|\b(?:retengan|retener|suspendan) (?:la|esta|el|su) (?:noticia|información|nota|despacho|difusión|publicación)\b|^\W*dépêche suspendue\b/iu,
  // "RETENER: Puerto cerrado"
  /^\W*RETE(?:NER|NGAN|R)\s*[:–—]/u,
  // "Please sit on the harbor story for now."
  /(?:^\W*|[.:,!?]\s+|\b(?:please|you) )sit on (?:the|this|that|our) (?:\S+ ){0,2}?(?:story|item|copy|piece|article)\b(?=\W*$|.{0,80}?\b(?:until|till|for now|please|pending)\b)/iu,
  // "Do not use it until legal has seen it."
  /\bdo not (?:use|publish|run|broadcast)(?: (?:it|this|(?:the|this) (?:story|item|copy)))? (?:before|until|till) (?:we|it|they|legal|lawyers|(?:cleared|confirmed|checked|approved)\b|the \p{L}+ (?:has|have|is|are|can)\b)/iu,
  // "TEST MESSAGE - PLEASE IGNORE", "This is only a test."
  /^[\W_]*(?:TEST(?:\W+TEST)+(?!\W+(?:MATCH|SERIES))\b|TEST (?:MESSAGE|TRANSMISSION|STORY|ITEM|ONLY)\b|(?:T(?:his is|HIS IS) (?:only |just |ONLY |JUST )?[Aa] )?[Tt](?:est|EST)\b(?=.{0,60}?\b(?:(?:[Pp]lease|PLEASE) (?:ignore|IGNORE|disregard|DISREGARD)|(?:[Dd]o not|DO NOT) (?:use|USE|publish|PUBLISH))\b)|T(?:his is|HIS IS) (?:only|just|ONLY|JUST) [Aa] [Tt](?:est|EST)\W*$)/u,
].map(screenAtLetters)

/** What desks are asked to keep, where the line says that it is for a time. */
const KEPT: readonly Pattern[] = [
  /(?<!\p{L})(?:stor(?:y|ies)|item|article|copy|dispatch|slugged|headlined|BC-\S+|Meldung|Bericht|Text|Beitrag|dépêche|article|information|noticia|información|nota|despacho|notícia|matéria|peça|notizia|articolo|dispaccio|bericht|artikel|sak|telegram(?:met)?|(?:сообщени|новост)\p{L}{1,3})(?!\p{L})/iu,
  /\b\p{Lu}[\p{Lu}\d]+(?:[-/][\p{Lu}\d]+)+\b/u,
].map(screenAtLetters)
const asked = screenAtLetters(
  patternOf(
    /(?<!\p{L})/iu,
    [
      /do not (?:use|publish|run|broadcast)/iu,
      /(?:advised|asked|requested|urged) not to (?:use|publish|run|broadcast)/iu,
      /(?:on |please |^\W*(?:\p{L}+\W+)?)hold/iu,
      /withhold/iu,
      /nicht (?:zu )?(?:verwenden|veröffentlichen)/iu,
      /zurück(?:zu)?halten|gesperrt/iu,
      /ne pas (?:encore )?(?:diffuser|publier|utiliser)/iu,
      /suspend(?:re|ue?)/iu,
      /retenir/iu,
      /no (?:publi\p{L}+|difund\p{L}+|us\p{L}+|utili\p{L}+)/iu,
      /ret(?:engan|ener)/iu,
      /não (?:publi\p{L}+|us\p{L}+|divulg\p{L}+)/iu,
      /ret(?:enham|er)|segurar/iu,
      /non (?:pubblicare|diffondere|utilizzare)/iu,
      /trattenere/iu,
      /sospendere/iu,
      /niet (?:te )?(?:gebruiken|publiceren)/iu,
      /vast(?: te )?houden/iu,
      /(?:publicera|använd) inte/iu,
      /ikke (?:publiser|bruk)/iu,
      /عدم النشر/iu,
      /не (?:испол|публ)\p{L}+/iu,
    ],
    /(?!\p{L})/iu,
  ),
)

/** An order in so few words that it needs to name nothing: "Bitte bis auf Weiteres nicht verwenden". */
const alone = screen(
  patternOf(
    /^\W*(?=.{0,80}$)(?:(?:eds|editors?)\W{1,3})?/iu,
    [
      /(?:please )?do not (?:use|publish|run|broadcast)(?: it| this)?(?= until| pending)/iu,
      /bitte/iu,
      /vorerst/iu,
      /bis auf weiteres/iu,
      /merci d/iu,
      /prière d/iu,
      /veuillez/iu,
      /(?:à )?ne pas/iu,
      /suspendu/iu,
      /يرجى/iu,
      /si prega/iu,
      /pregasi/iu,
      /non/iu,
      /(?:no )?\p{L}+r(?= hasta)/iu,
      /(?:não )?\p{L}+r(?= até)/iu,
      /(?:niet )?\p{L}+en(?= tot)/iu,
      /ikke \p{L}+(?= inn?[dt])/iu,
    ],
    /(?!\p{L}{2})/iu,
  ),
)

/** Holds: "BULLETIN WITHHOLD", "Editors: Please hold the story slugged …". Sources: AP, dpa, AFP and EFE advisories. */
export const isWithhold = (line: string): boolean => {
  const text = withoutMentions(line)
  return (
    FORMS.some(form => form.test(text)) ||
    isUnpublishable(line) ||
    (isUntilNotice(text) && asked.test(text) && (alone.test(text) || KEPT.some(form => form.test(text))))
  )
}
