import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { isAttributed } from '#domain/normalize/voice/is-attributed.ts'

const line = screen(
  patternOf(/^\W*/iu, [
    /this article went live on\b/iu,
    /while citing and using\b/iu,
    /(?:the source: )?(?:the |some |additional )?(?:information|material|reporting) (?:for|in|from) this (?:report|story|article) (?:came|comes|was|is) (?:from|provided|taken|by)/iu,
    /this (?:article|story) (?:is|was published) more than \d+ (?:years?|months?) (?:old|ago)\b/iu,
    /accuracy and availability of\b/iu,
    /mehr zum hintergrund dieser\b/iu,
    /published in the print edition of the\b/iu,
    /published (?:by|in) [^.]{2,60} (?:from|on) \p{L}{3,9}\.? \d/iu,
    /så (?:arbetar|jobbar) vi(?:$| med )/iu,
    /vill du veta mer om hur vi (?:jobbar|arbetar)/iu,
    /svt:s nyheter ska\b/iu,
    /see (?:(?:the )?full story in this week|today)['’]s (?=\w)/iu,
    /republish (?:this|our) (?:article|stor)/iu,
    /we believe in the free flow/iu,
    /.{3,60} (?:receives? (?:research )?funding from|provides funding as a member of|does not work for, consult)/iu,
    /the bbc is not responsible for/iu,
    /our standards:/iu,
    /journalistic standards/iu,
    /report[ae]r? un erro(?:re?)?\b/iu,
    /signaler une erreur\b/iu,
    /report (?:an error|a typo|a correction)/iu,
    /corrections? policy/iu,
    /editorial (?:standards|guidelines)/iu,
    /request reprint\b/iu,
    /reprints?(?=\W*$| (?:and|&|or|available|are|permissions?|information)\b)/iu,
    /(?:purchase|acquire) licensing rights/iu,
    /license (?:this|article)/iu,
    /the thomson reuters trust principles/iu,
    [
      /this (?:archived )?(?:news )?(?:story|material|article|content|page) /iu,
      [
        /is available only/iu,
        /may not be/iu,
        /has not been edited/iu,
        /was (?:originally )?published (?:by|on|in|with)/iu,
        /is (?:published|provided|republished|auto-?generated)/iu,
      ],
    ],
    /(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed\b(?! at\b)/iu,
    /[^"“]{10,300}\b(?:views|opinions) expressed (?:in|here)\b.{0,60}?\b(?:(?:her|his|their|the author['’]s) own|solely those of)\b/iu,
    /this (?:column|article|commentary) does not (?:necessarily )?reflect\b/iu,
    /before it['’]s here, it['’]s on\b/iu,
    /(?:if|when) you (?:buy|purchase|make a purchase|shop|click)\b.{0,80}\b(?:commission|links?)\b/iu,
    /[\p{L} ]{2,40} (?:may|might|can) (?:earn|receive|get) (?:an? )?(?:affiliate )?commission.{0,60}\blinks\b/iu,
    /we (?:may|might|can) (?:earn|receive|get) (?:an? )?(?:affiliate )?commission/iu,
    /part of .{3,80}, an? (?:\p{L}+ )?(?:series|project|collection)\b/iu,
    /this story can be republished\b/iu,
    /you must credit us\b/iu,
    /we encourage (?:organi[sz]ations|publishers|you) to republish\b/iu,
    /use our content$/iu,
    /want to write\?$/iu,
    /write an article and join\b/iu,
    /(?:you['’]ve|you have) (?:read|viewed) \d+\b/iu,
    /(?:coming (?:soon|up)|next)\s?:/iu,
    /you have \d+ (?:free )?(?:articles?|stor)/iu,
    /(?:was|did you find) this (?:article|story|page|content) (?:helpful|useful|interesting)/iu,
    /comments (?:have been|are|were) (?:disabled|closed|turned off)(?! by)/iu,
    /for confidential support\b/iu,
    /if you or someone you know\b.{0,160}\b(?:call|text|help|support|lifeline)\b/iu,
    /this (?:story|article) is part of (?:covering climate now|(?:an?|the|our) (?:\S+ ){0,6}?(?:series|proj|pack|coll|partn|invest|init|report|coverage))/iu,
    /(?:co-?)?published in (?:partnership|collaboration) with [^.,]{2,60}\.?$/iu,
    /(?:re(?:published|printed)|used) (?:here )?(?:with|by) permission (?:from|of) [^.,]{2,60}\.?$/iu,
    /(?:re|originally )published (?:from [^.,]{2,40} )?under [^.,]{0,20}\bcommons\b/iu,
    /this article was produced for\b/iu,
    /in (?:the )?(?:us|u\.s\.|uk|u\.k\.|australia|canada), .{5,90} can be (?:contacted|reached)\b/iu,
    /\(?this story has not been edited/iu,
    /(?:send|mail|address) (?:your )?(?:questions|letters|comments) to [^.]{3,120}(?:, c\/o |@|p\.?o\.? box)/iu,
    /we(?:'|’)re committed to/iu,
    /have (?:a )?(?:tip|feedback|news tip)/iu,
    /(?:got|heb je) (?:a|een) (?:tip|story|question)/iu,
    /disclaimer\b/iu,
    /this (?:article|story|report|column|piece|essay|op-?ed|commentary|post|list|review|recipe) (?:was |originally |first )*(?:appeared|ran|published) (?:(?:on|by|at|in(?! \d{4}, (?!and\b|but\b|it\b|this\b)\p{Ll}))\b|.{5,40} with the headline\b)/iu,
    /["“].{5,200}["”] was first published (?:by|in|at) /iu,
    /the post .{5,160} (?:appeared first|first appeared) on\b/iu,
    /this (?:story|article|post|report|item|interview|conversation|column|piece|excerpt|essay|transcript) (?:has been|was|is being|will be|is|appears?|appeared)(?: lightly| slightly)? (?:updated|edited|refiled|clarified|condensed|adapted|excerpted|translated|syndicated|generated|republished|reprinted|in the\b.{0,60}\b(?:edition|issue))\b/iu,
    /(?:originally|first) (?:published|appeared|posted) (?:on|in|at|by)\b(?!.*, the .+\.$)/iu,
    /a version of this (?:story|article|column)\b/iu,
    /(?:this (?:story|article) )?appeared in the .{3,60}\b(?:edition|issue)\b/iu,
    /\(?(?:(?:with the exception of|except for) the headline|this copy is for your)\b/iu,
    /this is a (?:developing|breaking) (?:news|story|situation|report)\b/iu,
    /(?:more|further) (?:details )?(?:to (?:come|follow)\b|follows\W*$)/iu,
    /content created by\b/iu,
    /(?:\p{L}+ )?transcripts? (?:is|are|was|were) (?:created|made|provided|produced|generated)\b/iu,
    /(?:warning: )?this (?:post|article|story|page) (?:may )?contains? (?:affiliate|spoilers)\b/iu,
    /(?:\W*(?:the )?(?:associated press|ap)(?:['’]s)?\b.{0,90}\b(?:receives?|is supported by|support from)|.{0,420}\bsend your questions (?:for|to) .{2,40}@|.{0,200}\bsolely responsible for (?:all|its|the|this) content)/iu,
  ]),
)

/** "This piece was produced by SciDev.Net's desk", where the name tells a text from what bacteria produced. */
const made = screen(
  /^\W*[Tt]his (?:news )?(?:story|piece|report|article|content|material|page) was (?:co-?published|produced|created|reported|supported) (?:by|on|in|with) (?:the )?\p{Lu}(?!.*[,”] )/u,
)

/** What WordPress puts under an entry of a feed, in the languages of its sites ("Der Beitrag … erschien zuerst auf Harzkurier."), and what Medium puts there. */
const fromFeed = screen(
  /^(?:the post|der beitrag|l['’]article|la entrada|l['’]articolo|het bericht|o post|inlägget|indlægget|artykuł) .{3,200}? (?:appeared first on|erschien zuerst auf|est apparu en premier sur|se publicó primero en|proviene da|verscheen eerst op|apareceu primeiro em|dök först upp på|blev først udgivet på|pochodzi z serwisu) .{2,60}$|^.{3,200}? was originally published in .{2,80}, where people are continuing the conversation\b/iu,
)

/** Whose opinion a text is, who may comment and where it stood first, in other languages: "Мнение автора может не совпадать с позицией редакции." */
const abroad = screen(
  patternOf(/^\W*/iu, [
    /(?:transparenzhinweis|offenlegung)\s?:/iu,
    /die(?:ser|se) (?:text|beitrag|kommentar|artikel|kolumne) gibt\b.{0,40} meinung/iu,
    /las opiniones (?:expresadas|vertidas)\b.{0,80}(?:responsabilidad|autor)/iu,
    /(?:este|o) (?:texto|artigo) não reflete\b/iu,
    /o autor escreve (?:segundo|de acordo com|sem)\b/iu,
    /les (?:opinions|propos) (?:exprimé|émis|tenu)\p{L}*\b.{0,80}(?:auteur|engage)/iu,
    /les commentaires sont fermés/iu,
    /per commentare (?:devi|bisogna|occorre|è necessario)/iu,
    /le opinioni espresse\b.{0,80}autor/iu,
    /(?:een versie van )?dit (?:bericht|artikel|stuk) (?:is|verscheen) (?:oorspronkelijk|eerder|ook)/iu,
    /(?:det här|dette|detta) (?:är|er) (?:en|et) (?:ledartext|ledare|krönika|debattartikel|insändare|recension|kommentar|kronikk?|leder|debatindlæg|debattinnlegg|klumme)\b[^,]{0,12}(?:\.|$)/iu,
    /мнение (?:автор|редакци)\p{L}+ может не совпадать/iu,
    /думка (?:автор|редакці)\p{L}+ може не збігатися/iu,
    /opinie (?:wyrażone|autorów)\b/iu,
    /názory (?:autor|vyjádřen)/iu,
  ]),
)

/** What a publisher says of itself under every story: standards, corrections, reprints, disclaimers. */
export const standardsLine: FurnitureRule = {
  name: 'body/standards-line',
  zones: ['head', 'tail'],
  matches: text =>
    text.length < 900 &&
    (line.test(text) || made.test(text) || fromFeed.test(text) || abroad.test(text)) &&
    !isAttributed(text),
}
