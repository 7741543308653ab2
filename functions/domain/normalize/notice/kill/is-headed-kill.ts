import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { type Pattern, screen } from '#domain/normalize/pattern/screen.ts'
import { screenAtLetters } from '#domain/normalize/pattern/screen-at-letters.ts'

const FORMS: readonly Pattern[] = [
  // "BULLETIN KILL"
  /^[\W_]*(?:(?:X{2,}|BULLETIN|Bulletin|MEDIA|MANDATORY|Mandatory|LEGAL|REFILE|CORRECTION|ALERT|Photo|Story|Advisory|STORY|PICTURE|PHOTO|GRAPHIC|VIDEO|AUDIO|HEADLINE|URGENT|COPY|AP|PA|AAP|ADVISORY|ATTENTION|ATTN|(?:NOTE TO )?(?:EDS?|EDITORS?|SUBSCRIBERS|CLIENTS)|NOTE)\W+){0,3}(?:(?:KILL|CANCEL|WITHDRAW|DELETE)(?:\W+(?:KILL|CANCEL|WITHDRAW|DELETE))+\b|KILL(?:ED(?!,|\s(?:FOR|ON) (?!LEGAL)))?(?:\W*(?:X{2,}\W*)?$|\s*[-:,;.!(—–/*\]]|\s+(?:IS\b|THE (?:STORY|ITEM|ARTICLE|COPY|PIECE|REPORT|BC-|\p{Lu}[\p{Lu}\d]+[-/])|(?:(?:AP|AAP|AFP|CP|PA|PTI) )?(?:STORY|story)|ITEM|DUPLICATE|ADVISORY|NOTI(?:CE|FICATION)|BC-|COPY|ON\b|FOR\b|ORDER|\p{Lu}[\p{Lu}\d]+[-/]|\p{Lu}{1,4}\d{4}))|WITHDRAWN(?=\W*$|\s*[^\p{L}\s]|\s(?:STORY|ITEM|COPY|ON|FOR|AS|AT|BY|DUE|BECAUSE)\b)|(?:STORY|ITEM|RELEASE) (?:WITHDRAWN|REMOVED|RETRACTED|KILLED)\b)/u,
  // "AP mandatory kill: Ferry sinks"
  /^\W*(?:(?:AP|CP|PA|AAP|AFP|dpa|Reuters|r ?e ?p ?e ?a ?t)\W+)?(?:(?:advisory|bulletin|news|story|mand[ai]tory|photo|picture|please|notice of)\W+)?kill(?:-mandatory| request| notice| notification| \(legal\))?\s*(?:[:—–]|$|(?<=notice |notification )- )/iu,
  // "URGENT!!! please kill Ferry sinks in harbor"
  /^\W*(?:URGENT|Urgent)\W+(?:[Pp]lease kill|PLEASE KILL) (?=\p{Lu}\S* \S+ \S)/u,
  // "Please kill this story.", "Killed on legal advice."
  /^\W*(?:pl(?:ease|[sz]) (?:kill|spike)(?: (?:this|it|both|(?:these|the following)(?: (?:two|three|stories|items))?))?|(?:please )?(?:kill|spike) (?:this|story|item)(?: story| item| article)?)\W*$|^\W*(?:story |item )?killed (?:on|for) legal (?:advice|grounds|reasons)(?:\W*$|\s?[:–—-]\s)/iu,
  // "KILL Harbor-Ferry", "Kill Ferry. Do not use."
  /^\W*K(?:ILL|ill) \p{Lu}(?:(?<=ILL .)\p{Ll}+(?:[-/]\p{Lu}\p{Ll}+)+|[^.:!?]{2,60}\W D(?:O NOT USE|o not use))\W*$/u,
  // "ADVISORY: Kill BC-Harbor-Ferry"
  /^\W*(?:(?:ADVISORY|Advisory|EDITORS?|Editors?|EDS?|Eds?)\W+)?(?:Kill BC-|CANCELL?ED\W+BC-|(?:Withdraw|Eliminate) BC-\p{Lu})/u,
  // "Kill story slugged HARBOR", "Kill HW1234"
  /^\W*[Kk]ill (?:\p{Lu}{1,4}\d{4}|(?:story|item|copy|slug) (?:BC-|slugged|\p{Lu})|(?:the )?above(?:\W*$| (?:item|story)\b))/u,
  // "BC-Harbor-Ferry, KILL", "Status: Killed"
  patternOf([
    /^\W*(?:S(?:lug|LUG)(?:line|LINE)?:\s)?(?:BC-[^,]+(?:, [^,]+)?|(?:[A-Z]{2,4}-)?\p{Lu}[\p{L}\d -]{2,60}?)(?:[,/-]\s?)(?:(?:Mandatory|MANDATORY|Advisory|ADVISORY)[ -])?(?:KILL|Kill|ELIMINATION|Elimination)\W*$/u,
    /^[^\p{L}]*(?:BC-KILL\b|[A-Z]{2,4}-KILL(?:$|-))/u,
    /^\W*S(?:tatus|TATUS):\s(?:Kill(?:ed)?|KILL(?:ED)?|Withdrawn|WITHDRAWN|Retracted|RETRACTED|Spiked)\W*$/u,
    /^\W*(?:RETRACTED|WITHDRAWN)\s(?=\p{Lu}\p{Ll})/u,
  ]),
  // "MANDATORY WITHDRAWAL: Ferry sinks"
  patternOf([
    [
      /^[\W_]*(?:URGENT\W+)?/u,
      [
        /(?:MANDATORY )?(?:WITHDRAWAL|ELIMINATION|RETRACTION)/u,
        /RETRACT(?:ED)?/u,
        /WITHDRAW ALL VERSIONS.*/u,
        /TAKE-?DOWN(?: NOTICE)?/u,
        /(?:KILL|Kill)\/T(?:AKE-?DOWN|ake-?down)(?: NOTICE| notice)?/u,
      ],
      /\s*(?:$|[:—–\])*~]|-\s)/u,
    ],
    /^\W*NOTICE OF (?:WITHDRAWAL|RETRACTION)\b/u,
    [
      /^\W*/u,
      [
        /(?:Retraction|Withdrawal)(?: notice| request)?/u,
        /(?:Take-?down|Removal) (?:notice|request)/u,
        /Mandatory (?:withdrawal|elimination)/u,
        /Notice of (?:retraction|withdrawal)/u,
        /(?:Story|Item) cancell?ed/u,
      ],
      /\s*(?:$|-\s|[:—–](?!\s\p{Ll}+\s))/u,
    ],
  ]),
  // "SPIKE: Ferry sinks"
  patternOf([
    /^[\W_]*(?:DELETE|SPIKE|ELIMINATE|(?:PLEASE )?PULL)\s*:\s/u,
    /^[\W_]*(?:(?:AP|AFP|CP|PA|AAP|PTI|Reuters|Eds:|EDS:) )?(?:KILLS|Kills|(?:DELETE|ELIMINATE|SPIKE|WITHDRAW|RETRACT)S?|(?<=\()(?:Deletes|Withdraws|Retracts)):?\s+(?:[Tt]he |THE )?(?:[Ss]tory|STORY|[Ii]tem|ITEM|[Aa]rticle|ARTICLE|BC-|\p{Lu}{3,}[-/]\p{Lu}{3})/u,
    /^\W*Withdrawn (?:at the request of|(?:on|for) legal)\b/u,
  ]),
  // "Withdrawn: Ferry sinks in the harbor"
  /^\W*(?:Withdrawn|Retracted|Killed)\s*:\s(?!\p{Ll}+\s|.{15,300}?\b(?:said|says|told)\b[^.!?]{0,40}[.!?])/u,
  // "Disregard Release: Ferry sinks"
  /^[\W_]*(?:NOTICE TO |Notice to )?(?:DISREGARD|Disregard)(?: (?:RELEASE|Release|release|STORY|Story))?\s*[:–—-](?!\s\p{Ll}+\s)/u,
].map(screenAtLetters)

/** "Killed: three in a blast". */
const counted = screen(
  /^\W*killed\W+(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|scores|at least)\b)/iu,
)

/** A kill that says so at its head: "BULLETIN KILL", "MANDATORY KILL: …", "STORY WITHDRAWN", "Kill: …", "RETRACTION: …". Sources: AP, AAP, PA; release wires ("Disregard Release: …"). */
export const isHeadedKill = (text: string): boolean =>
  !counted.test(text) && FORMS.some(form => form.test(text))
