import type { Pattern } from '../../pattern/screen.ts'
import { screenAtLetters } from '../../pattern/screen-at-letters.ts'

const FORMS: readonly Pattern[] = [
  /^[\W_]*(?:(?:BULLETIN|Bulletin|MANDATORY|Mandatory|LEGAL|Photo|Story|Advisory|STORY|PICTURE|PHOTO|GRAPHIC|HEADLINE|URGENT|COPY|AP|PA|AAP|ADVISORY|ATTENTION|ATTN|(?:NOTE TO )?(?:EDS?|EDITORS?|SUBSCRIBERS|CLIENTS)|NOTE)\W+){0,3}(?:KILL(?:ED(?!,|\s(?:FOR|ON) (?!LEGAL)|\W+(?:\d|(?:ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|DOZENS|HUNDREDS|SCORES|AT LEAST)\b)))?(?:\W+KILL)*(?:\W*$|\s*[-:,;.!(—–/]|\s+(?:IS\b|THE (?:STORY|ITEM|ARTICLE|COPY|PIECE|REPORT|BC-|\p{Lu}[\p{Lu}\d]+[-/])|STORY|ITEM|ADVISORY|NOTICE|BC-|COPY|ON\b|FOR\b|ORDER|\p{Lu}[\p{Lu}\d]+[-/]))|WITHDRAWN(?=\W*$|\s*[^\p{L}\s]|\s(?:STORY|ITEM|COPY|ON|FOR|AS|AT|BY|DUE|BECAUSE)\b)|(?:STORY|ITEM) (?:WITHDRAWN|REMOVED|RETRACTED|KILLED)\b)/u,
  /^\W*(?:(?:AP|CP|PA|AAP|AFP|dpa|Reuters)\W+)?(?:(?:advisory|news|story|mandatory|photo|picture|please)\W+)?kill(?:-mandatory| request| notice)?\s*(?:[:—–]|$)/iu,
  /^\W*(?:(?:ADVISORY|Advisory|EDITORS?|Editors?|EDS?|Eds?)\W+)?(?:Kill BC-|(?:Withdraw|Eliminate) BC-\p{Lu})/u,
  /^\W*[Kk]ill (?:story|item|copy|slug) (?:BC-|slugged|\p{Lu})/u,
  /^\W*(?:BC-[^,]+(?:, [^,]+)?|(?:[A-Z]{2,4}-)?\p{Lu}[\p{L}\d -]{2,60}?)(?:[,-]\s?)(?:(?:Mandatory|MANDATORY|Advisory|ADVISORY)[ -])?(?:KILL|Kill|ELIMINATION|Elimination)\W*$/u,
  /^[\W_]*(?:URGENT\W+)?(?:WITHDRAWAL|ELIMINATION|RETRACTION|RETRACTED|TAKE-?DOWN(?: NOTICE)?|(?:KILL|Kill)\/T(?:AKE-?DOWN|ake-?down)(?: NOTICE| notice)?)\s*(?:$|[:—–])|^\W*NOTICE OF (?:WITHDRAWAL|RETRACTION)\b|^\W*(?:Retraction|Withdrawal|Notice of (?:retraction|withdrawal))\s*(?:$|[:—–](?!\s\p{Ll}+\s))/u,
  /^[\W_]*(?:DELETE|SPIKE|ELIMINATE)\s*:\s|^[\W_]*(?:(?:AP|AFP|CP|PA|AAP|Reuters|Eds:|EDS:) )?(?:KILLS|Kills|DELETES?|ELIMINATES?|SPIKES?|WITHDRAWS?)\s+(?:[Tt]he |THE )?(?:[Ss]tory|STORY|[Ii]tem|ITEM|[Aa]rticle|ARTICLE|BC-|\p{Lu}{3,}[-/]\p{Lu}{3})|^\W*Withdrawn (?:at the request of|(?:on|for) legal)\b/u,
  /^\W*(?:Withdrawn|Retracted|Killed(?!\W+(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|scores|at least)\b)))\s*:\s(?!\p{Ll}+\s)/u,
  /^[\W_]*(?:NOTICE TO |Notice to )?(?:DISREGARD|Disregard)(?: (?:RELEASE|Release|release|STORY|Story))?\s*[:–—-](?!\s\p{Ll}+\s)/u,
].map(screenAtLetters)

/** A kill that says so at its head: "BULLETIN KILL", "MANDATORY KILL: …", "STORY WITHDRAWN", "Kill: …", "RETRACTION: …". Sources: AP, AAP, PA; release wires ("Disregard Release: …"). */
export const isHeadedKill = (text: string): boolean => FORMS.some(form => form.test(text))
