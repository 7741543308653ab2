import { type Pattern, screen } from '#domain/normalize/pattern/screen.ts'

const PIECE = '(?<!\\bof (?:the|this|his|her|a) )(?:story|item|dispatch|copy|slug)'
const GONE = '(?:killed|withdrawn|eliminated|annulled|spiked)'
/** Where the sentence may go on; "withdrawn by the senator" is news. */
const STOP =
  '(?=\\s*(?:$|[.;:–—-]|,(?!.{0,40}\\bsa(?:id|ys?)\\b))|\\s(?:because|due|owing|as|and|pending|for|after)\\b)'
const FORMS: readonly Pattern[] = [
  // "The harbor story is withdrawn."
  new RegExp(
    `^\\W*(?:[\\p{Lu} ]{3,40}\\W{1,3}|Please note (?:that )?|E(?:ditors|DITORS|ds|DS)\\W{1,3})?(?:[Tt]he|[Tt]his|[Oo]ur|THE)\\s[^.!?]{0,20}(?:\\.[^.!?]{0,80}|[^.!?]{0,80})\\b${PIECE}\\b(?:[^.!?]|\\.(?=\\S)){0,80}?\\b(?:is|has been|IS|HAS BEEN) (?:hereby )?(?:${GONE}|${GONE.toUpperCase()})${STOP}`,
    'u',
  ),
  // "Harbor Ferry story is killed."
  new RegExp(
    `^\\W*(?:\\p{Lu}\\S* ){1,6}${PIECE} (?:(?:is|has been) (?:${GONE}|${GONE.toUpperCase()})${STOP}|(?:${GONE}) (?:on|for) legal\\b)`,
    'u',
  ),
  // "REMOVE STORY: Ferry sinks"
  /^\W*(?:P(?:LEASE|lease) )?(?:(?:REMOVE|DELETE|DROP|PULL|KILL|SPIKE|WITHDRAW|CANCEL)|(?:Remove|Delete|Drop|Pull|Kill|Spike|Withdraw|Cancel|Take down|TAKE DOWN)) (?:(?:the|this|our|THE|THIS) )?(?:STORY|ITEM|story|item|Story|Item)(?=\s*[:;.–—-]|\s(?:["“„«]?\p{Lu}|headlined|slugged)|\W*$)/u,
  // "Story No. 412 has been cancelled."
  /^\W*(?:story|item|alert) (?:no\.?|number|nr\.?|#)\s?\w*\d\w* (?:is|has been) (?:cancell?ed|killed|withdrawn|eliminated)\b/iu,
  // "EDITORS: Release withdrawn"
  /^\W*(?:(?:attention|note to)? ?(?:editors|eds?|subscribers|clients)\W+)?(?:story|item|(?:news |press )?release) (?:deleted|killed|withdrawn|eliminated|canceled|cancelled|spiked|pulled|removed|recalled|retracted|revoked|annulled)(?:\W*(?:$|[:–—])|\sat (?:the )?request\b)/iu,
  // "Please make certain that the story is not published."
  /\b(?:make (?:certain|sure)|ensure) (?:that )?(?:the|this) (?:story|item|copy|article|report)\b.{0,80}?\b(?:is|are) not (?:published|used|broadcast|posted)\b/iu,
  // "Do not use the earlier story, which is wrong."
  /^\W*do not (?:publish|use|run|broadcast) (?:the|our|this) (?:earlier |previous |following )?(?:story|item|copy|alert)\b.{0,80}?\b(?:wrong|in error|erroneous|incorrect|false|inaccurate|withdrawn|killed)\b/iu,
  // "The harbor story should not have been sent."
  /^\W*(?:the|this|our) (?:[^.!?]{0,60} )?(?:story|item|alert|copy)\b[^.!?]{0,60}?\bshould not have been (?:sent|moved|filed|issued|transmitted)\b/iu,
  // "AP has killed BC-Harbor-Ferry."
  /^\W*(?:The )?(?:AP|Associated Press|AFP|Reuters|PA|dpa|CP|Canadian Press|AAP|UPI) has (?:killed|withdrawn|eliminated) (?:BC-\S+|\p{Lu}[\p{Lu}\d]+(?:[-/][\p{Lu}\d]+)+)/u,
  // "Coastal Wire withdraws the following stories:"
  /^\W*(?:\p{Lu}\S* ){1,4}(?:kills|retracts|withdraws|has (?:killed|retracted|withdrawn)) (?:these|the following) (?:\p{L}+ )?(?:stories|items|dispatches):$/u,
  // "Do not use the story slugged HARBOR."
  /^\W*(?:please )?do not (?:publish|use|run|broadcast) (?:the|our|this) (?:story|item|copy|alert) (?:slugged|headlined)\b(?!.{0,120}?\b(?:until|before|yet)\b)/iu,
].map(form => screen(form))

/**
 * Says that what was sent is no longer to be used, without a head that says so: "The Halden story (L1N…) is withdrawn because …", "REMOVE STORY: …",
 * "Please make certain that the story about … is not published". Sources: Reuters, AP and PA advisories.
 */
export const saysWithdrawn = (text: string): boolean => FORMS.some(form => form.test(text))
