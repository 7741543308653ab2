import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { type Pattern, screen } from '#domain/normalize/pattern/screen.ts'
import { storyWords } from './story-words.ts'

const EDITORS =
  '(?:\\b(?:pl(?:ease|s)|kindly)\\b|(?:^|[.:!(]\\s?)\\W*(?:(?:(?:legal )?not(?:e|ice) to|attention|attn|urgent|advisory|kill|all)\\W+){0,2}(?:(?:editors?|eds|producers?|subscribers?|clients?)(?:\\s?[/&]\\s?| and )?){1,2}\\s?[:,–—-]|^\\W*attention(?=\\W*[:,–—-]|\\W+(?:all|editors|subscribers|clients|desks))\\b|\\bwe (?:ask|advise)\\b|\\b(?:editors|clients|subscribers|desks) (?:should|must|are (?:asked|advised|requested|urged|told) to)\\b)'

/** "HALDEN-FLOOD", "BC-Halden-Flood": a slug stands for the story. */
const SLUG = '(?:BC-\\S+|\\p{Lu}[\\p{Lu}\\d]+(?:[-/][\\p{Lu}\\d]+)+)'

/** "HARBOR BLAST" as well, where the verb before it is not in capitals. */
const CAPITALS = '(?:\\p{Lu}{3,}(?:[ /-]\\p{Lu}{2,})+)'
const ASKED =
  '(?:^\\W*|[:.!]\\s+|[Pp]lease |PLEASE )(?:[Dd]o not (?:use|publish|run|broadcast|post)|[Dd]elete|[Dd]isregard|[Dd]iscard|Kill|kill|[Ss]pike|Pull|pull|[Cc]ancel|[Ww]ithdraw)'

/** What could stand in a story about stories is asked for a word to editors, and for none of a speaker. */
const FORMS: readonly Pattern[] = [
  // "Please delete HARBOR FERRY."
  new RegExp(
    `${ASKED} (?:the |our |this )?(?:\\p{Ll}+ ){0,2}?(?:${CAPITALS}|BC-|["“„«][^"”»]{8,160}["”»].{0,40}?\\b(?:sent|filed|moved|published|transmitted)\\b)(?!.{0,120}?\\b(?:until|before|yet)\\b)`,
    'u',
  ),
  // "The story sent at 0412 should be killed."
  /\b(?:item|story)\b.{0,80}?\b(?:sent|filed|moved|transmitted) (?:at|this)\b.{0,30}?\bshould be (?:deleted|killed|discarded|removed|ignored|pulled)\b/iu,
  // "Editors: please kill."
  /^\W*(?:eds|editors?|producers?|subscribers?|clients?|attention|attn)\b.{0,20}?\bplease (?:kill|spike)\b\s*(?:$|[.!;—–-])/iu,
  // "A kill is mandatory."
  /\bkill is mandatory\b|\bmandatory kill\b(?! (?:of (?!th|our|stor|item|all|BC)|beg[ia]n|zone|switch|polic|quota))/iu,
  // 'DO NOT USE "Ferry sinks in the harbor"'
  /^\W*(?:\p{Lu}+\W+)?DO NOT (?:USE|PUBLISH|RUN|BROADCAST)(?: THE STORY)?:? ["“„«][^"”»]{8,160}["”»](?!.{0,120}?\b(?:until|before|yet|UNTIL|BEFORE|YET)\b)/u,
  // 'Kill "Ferry sinks in harbor." It is wrong.'
  /^\W*(?:Kill|KILL) ["“„«](?=\p{Lu})(?:[^\s"”»]+ ){2,20}[^\s"”»]+["”»](?:(?: please)?\W*$|[.!;] |(?<=[.!?]["”»]) \p{Lu})/u,
  // 'Take down "Ferry sinks in harbor" at once - legal'
  /^\W*(?:(?:URGENT|Urgent|PLEASE|Please|E(?:DITORS|ditors|DS|ds))\W+){0,2}(?:[Dd]o not (?:use|publish|run|broadcast)|[Tt]ake down|[Uu]npublish):? ["“„«](?=\p{Lu})(?:[^\s"”»]+ ){2,20}[^\s"”»]+["”»](?!.{0,120}?\b(?:until|before|yet|while|as a)\b)/u,
  // "We are requesting removal of the story."
  /\bwe (?:are )?(?:request|ask)(?:ing)?(?: for)? (?:the )?(?:removal|withdrawal|deletion) of (?:the|this|our) (?:\p{L}+ )?(?:story|item|article|release)\b/iu,
  // "The story should be killed."
  /^\W*(?:the |this |our )?(?:story|item|article) (?:should|must) be (?:killed|spiked|withdrawn|pulled)\W*(?:$|[.;])/iu,
  // "Kill Ferry sinks, which moved at 0412."
  /(?:^|[.:] )\W*Kill \p{Lu}[^.!?,]{2,60},? which (?:moved|was (?:sent|filed|moved))\b/u,
  // "The story was wrong; please delete it."
  /\b(?:stor(?:y|ies)|(?:this|the (?:above|following|previous|earlier)) (?:item|article)|slugged|release|column|obituary|dispatch|alert|BC-)\b.{0,240}?[.;,!]\s+please (?:(?:kill|delete|remove|pull|spike|discard|disregard|withdraw|destroy)(?: (?:it|them|all copies))?|take (?:it|them) down)(?:\W*$| (?:immediately|at once|from (?:all|your) (?:\p{L}+ )?(?:(?:web)?sites?|platforms|archives|systems|files|servers))\b)/iu,
  // "Treat the story as cancelled."
  /\b(?:treat|regard|consider)\b.{0,20}?\b(?:story|item|alert|report)\b.{0,80}? as (?:cancell?ed|withdrawn|killed)\b/iu,
  // "The story on the ferry stands cancelled."
  /\bstory [^.!?]{2,60}? stands (?:cancell?ed|withdrawn|killed)\b/iu,
  // "The story of 0412 is to be killed."
  /\b(?:story|item) [^.!?]{0,40}?[\d"”][^.!?]{0,20} (?:is|are) to be (?:killed|withdrawn|spiked)\W*(?:$|[.;])/iu,
  // "Kill harbor ferry story please."
  /^\W*(?:(?:urgent|(?:on )?legal(?: (?:advice|notice|grounds|reasons))?)\W+)?kill (?:\p{L}+ ){1,3}story(?: please)?\s*(?:$|[.;])/iu,
  // "Do not use ferry story (0412)"
  /^\W*do not (?:use|publish|run) (?:\p{L}+ ){0,2}(?:story|item)\s?[-–—:(]/iu,
  // "BC-Harbor-Ferry has been killed."
  /\b(?:BC|AP|AM|PM)-\S+[^.!?]{0,40} (?:is|is being|has been|should be) (?:killed|withdrawn|eliminated)\b/iu,
  // "The ferry story (A0412) should be killed."
  /^(?:\p{L}+\W+)?(?:the|our|this) [^.!?]{0,40}story \(?[A-Z]\d{3,4}\)? (?:should|must) be (?:killed|eliminated)\b/iu,
  // "Editors: kill the harbor story."
  new RegExp(
    `${EDITORS}.{0,60}?\\b(?<!may |(?<!sked|ised|sted|rged|told) to )(?:kill|eliminate)\\b.{0,80}?\\b${storyWords}`,
    'iu',
  ),
  // "Kill the harbor story."
  new RegExp(
    `^[^\\p{L}"“„«]*(?:(?:advisory|to all \\p{L}+)\\W{1,3})?(?:kill|eliminate) (?:the|this|our|all)\\b.{0,60}?\\b${storyWords}`,
    'iu',
  ),
  // "Please disregard the harbor story."
  new RegExp(
    `${EDITORS}.{0,80}?\\b(?<!may |(?<!sked|ised|sted|rged|told) to )(?:disregard|ignore|discard|spike|do not (?:use|publish|run)|delete|pull|take(?= down| the\\b.{1,200}? down\\b)|unpublish|retract)\\b(?!.{0,120}?\\b(?:until|before)\\b)(?:(?!\\b(?:in|with|without|from)\\b).){0,60}?\\b${storyWords}`,
    'iu',
  ),
  // "Editors: kill HARBOR, sent at 0412."
  new RegExp(
    `${EDITORS}.{0,20}?\\b(?:(?:kill|spike)\\b.{0,80}?\\b(?:sent|moved|filed|transmitted|slugged)\\b|(?:kill|eliminate|spike|take down|unpublish|do not (?:use|publish|run)) ["“«][^"”»]+ [^"”»]{8,}["”»](?!.{0,120}?\\b(?:until|before|yet|while)\\b))`,
    'iu',
  ),
  // "Please remove HARBOR-FERRY."
  new RegExp(
    `(?:[Pp]lease|PLEASE|E(?:ditors?|DITORS?|ds?|DS))\\b.{0,40}?\\b(?:[Rr]emove|REMOVE|[Kk]ill|KILL|[Dd]elete|DELETE|[Ss]pike|SPIKE|[Dd]isregard|DISREGARD|[Cc]ancel|CANCEL) (?:${SLUG}|\\p{Lu}{1,4}\\d{1,6}\\b)`,
    'u',
  ),
  // "Journalists should disregard the news release."
  patternOf([
    /\b(?:should|(?:journalists|readers|editors|media) to) (?:please )?disregard the (?:news |press |media )?release\b/iu,
    /\brelease\b.{0,40}?(?<!will )\bbe disregarded\b/iu,
    /\b(?:clients|editors|subscribers) should (?:remove|delete) it from (?:all|their)\b/iu,
    /\bwithdrawn (?:its|the|this) (?:news |press )?release\b.{0,80}?\b(?:not be re-?issued|no longer valid|disregard)/iu,
  ]),
  // "Please remove the harbor story from all websites."
  new RegExp(
    `${EDITORS}.{0,40}?\\bremove\\b.{0,30}?\\b${storyWords}.{0,120}?\\bfrom (?:all|your|any)\\b`,
    'iu',
  ),
].map(form => screen(form))

/** Asks editors not to use a story: "Editors: Please kill the story slugged …", "A kill is mandatory.", "Please disregard the story …". Sources: AP, PA. */
export const isKillRequest = (text: string): boolean => FORMS.some(form => form.test(text))
