import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { type Pattern, screen } from '#domain/normalize/pattern/screen.ts'

/** What could stand in a story about stories is asked for a word of the trade: "slugged", "STORY_NUMBER", "no substitute". */
const FORMS: readonly Pattern[] = [
  // "The story slugged HARBOR is wrong and is withdrawn. No substitute will be filed."
  /\b(?:story|slug|(?:item|article|headline)(?=.{0,40}?["“'‘«]|.{0,20}?\b(?:slugged|headlined))|(?:alert|advisory)(?=.*\bSTORY_NUMBER))\b.{0,220}?\b(?:is|has been|have been|are) (?:wrong and (?:is |has been )?)?(?:hereby )?(?:killed|withdrawn|annulled)\b(?=.{0,200}?\bSTORY_NUMBER|.{0,200}?\bno (?:substitute|replacement)|\W*$)/iu,
  // "The agency has retracted this story."
  /\bha(?:s|ve) (?:retracted|withdrawn|unpublished|killed|eliminated|removed) (?:this|the following) (?:story|article|report|item)\b/iu,
  // "This story has been pulled by the agency."
  /^\W*this (?:story|article|item|dispatch) (?:has been|was|is) (?:hereby )?(?:killed|withdrawn|retracted|pulled|recalled|rescinded|unpublished)(?:\W*$|[.;,:]| (?:by|because|as|due|for|on|pending|after)\b)/iu,
  // "The story should not be used, as it was sent in error."
  /\b(?:story|item|article|copy|dispatch)\b.{0,80}?\b(?:should|must) not be (?:used|published|broadcast)\b.{0,60}?\b(?:in error|withdrawn|killed|by mistake|erroneous\p{L}*)\b/iu,
  // "This article was published in error and has been removed."
  /\b(?:this post|(?:this|the|our|above) (?:\S+ )?(?:story|article|item))\b.{0,60}?\b(?:published|posted|sent|moved|transmitted) (?:in error|by mistake|prematurely|inadvertently)\b.{0,60}?\b(?:removed|withdrawn|killed|deleted|taken down|unpublished)\b/iu,
  // "This story has been removed from our website."
  patternOf([
    /^\W*(?:the|this) (?:story|article) has been (?:removed|taken down|unpublished|deleted)(?: from (?:our|the|this) (?:web)?sites?)?(?:\W*$|[.;])/iu,
    /^\W*(?:(?:unpublished|removed)\W+)?(?:the|this) (?:story|article) was (?:published|posted) (?:in error|by mistake)\W*$/iu,
    /^\W*we (?:have )?(?:removed|taken down|unpublished|deleted) (?:the|this|our|a) (?:story|article)\b/iu,
  ]),
  // "The 0412 headline is withdrawn."
  /^\W*the \S+ headline (?:is|has been) withdrawn\b/iu,
  // "The item moved at 0412 about the ferry has been killed."
  /\b(?:(?:slugged|headlined)(?! (?:by|an?|the)\b)|STORY_NUMBER|item number|moved (?:at|on))\b.{0,260}?\b(?:is|has been|have been|are|was) (?:wrong and (?:is |has been )?)?(?:hereby )?(?:killed|withdrawn|annulled)\b/iu,
  // "A story about the ferry was sent in error and should not be used."
  /\b(?:story|item|article|alert|dispatch|copy)\b.{0,120}?\b(?:(?:transmitted|moved|sent|filed|issued|distributed|released) (?:in error|by mistake|erroneously|prematurely|inadvertently)|(?:wrongly|mistakenly|erroneously|inadvertently) (?:transmitted|moved|sent|filed|issued|released))\b.{0,40}?(?:\b(?:should|must|may|is) not (?:to )?be (?:used|published|broadcast)\b|\bplease (?:do not (?:use|publish)|disregard|ignore|delete)\b)/iu,
  // "The following story has been withdrawn."
  /(?:^\W*|[.:!]\s+)(?:the |this )?(?:(?:following |above |preceding )?story|(?<=^\W*(?:the |this )?)item|(?:following|above|preceding) (?:alert|item|article))(?: BC-\S+| \p{Lu}[\p{Lu}\d]+(?:[-/][\p{Lu}\d]+)+)? (?:is|has been|was(?= killed at)) (?:killed|withdrawn|retracted|eliminated)\b(?! (?:by|from (?:sale|the auction))\b)/iu,
  // "The following stories have been killed and must not be used:", "STORIES TO BE KILLED"
  /^\W*(?:\p{L}+: )?(?:(?:the )?following (?:stories|items) (?:are|have been) (?:killed|withdrawn|retracted)\b|(?:STORIES|ITEMS) (?:(?:TO BE )?KILLED|WITHDRAWN|TO KILL)\W*$)/iu,
  // "Ferry sinks in harbor — STORY WITHDRAWN"
  /^.{4,}(?:\s[-–—]|[:([*])\s?(?:(?:STORY|HEADLINE|ALERT) (?:KILLED|WITHDRAWN|RETRACTED)|WITHDRAWN|RETRACTED)\W*$|^.{4,}\s[([*]+\s?(?:KILL(?:ED)?|Kill)\s?[)\]*]+$/u,
  // 'ADVISORY: Headline "Ferry sinks in harbor" withdrawn'
  /^\W*ADVISORY\b.{2,100}?\b(?:story|item|article|headline ["“][^"”]+["”]) (?:withdrawn|killed|deleted|retracted)\W*$/iu,
  // 'The alert, "Ferry sinks in harbor," is withdrawn.'
  /\b(?:alert|story|item|dispatch|article),? ["“][^"”]{3,120}["”],? (?:is|has been) (?:cancell?ed|withdrawn|killed|annulled)\b/iu,
  // "The 2nd Ld is killed."
  /\b(?:\d(?:st|nd|rd|th) Ld|Writethru|writethru),? (?:is|has been) (?:killed|withdrawn|eliminated)\b/u,
  // "The agency has withdrawn its ferry story headlined so."
  /\b(?:has|have|is|are) (?:killed|killing|eliminated|eliminating|withdrawn|withdrawing|retracted|retracting) (?:(?:the|its|our|a) )?(?:\p{L}+ ){0,3}?(?:story|item|article|alert)\b.{0,20}?\b(?:slugged|headlined|moved|sent|filed|published)\b/iu,
  // "The story slugged HARBOR-FERRY has been canceled."
  /\b(?:story|item|alert|dispatch|advisory)\b.{0,20}?\b(?:slugged|headlined|STORY_NUMBER)\b.{0,200}?\b(?:is|has been) (?:cancell?ed|eliminated)\b/iu,
  // "This story has been withdrawn at the request of the court."
  /^\W*(?:the|this)(?: following)? (?:story|article|item|release) has been (?:removed|withdrawn|cancell?ed|taken down) at the request of\b|(?:^|--? |[.:] )\W*(?:the|this) (?:story|article|item)(?: headlined ["“][^"”]+["”])? has been removed (?:because|as|since)\b.{0,80}?\b(?:standards?|in error|erroneous|retracted|incorrect)\b/iu,
  // "Reuters has withdrawn its story on the ferry."
  /\b(?:the associated press|reuters|afp|dpa|bloomberg(?: news)?|efe|ap|the canadian press|pa media|pa|aap|ansa|tass|kyodo(?: news)?|xinhua|yonhap|pti) (?:(?:has|have|is) (?:withdrawn|withdrawing|killed|killing|retracted|eliminated|deleting)|withdraws|retracts|kills) (?:its|the|this|a|our) (?:\S+ ){0,4}?(?:story|item|article|alert|report)\b/iu,
  // "No substitute story will be filed."
  patternOf([
    /\bno (?:substitute|replacement) (?:story|item) (?:will|is to) be (?:filed|sent|moved|issued|provided)\b/iu,
    /(?:^|[.!]\s)\W*no substitute will be (?:filed|sent|moved)\W*$/iu,
    /\b(?:will be no substitute story|(?:^|[.!]\s)there will be no substitute)\W*$/iu,
    /\b(?:(?:story|item|copy) (?:is|has been) withdrawn|withdraws (?:the |its )?(?:story|item))\b.{0,80}?\bwill not be replaced\b/iu,
    /^\W*(?:eds:\s)?this (?:story|article) has been (?:withdrawn|killed|retracted) (?:by|at)\b/iu,
  ]),
  // "We are withdrawing our story on the ferry."
  patternOf([
    /^\W*we (?:are|have) (?:withdrawing|withdrawn|killing|killed|retracting|retracted|spiking|spiked|pulling|pulled) (?:the|our|this|a) (?:\S+ ){0,4}?(?:story|item|article|alert|report)\b/iu,
    /^\W*do not (?:use|publish|run) (?:the|this) (?:story|item|article)\W*$/iu,
    /^\W*(?:\p{L}+:\s)?(?:(?:the |this )?BC-\S+|(?:the|this) (?:story|item|article)(?: (?:BC-|slugged |headlined )[^!?]{2,160}?| below| above)?) (?:should|must) not be (?:used|published|broadcast)\b/iu,
    /^\W*(?:\p{L}+:\s)?(?:the|this|our) story about [^.!?]{2,120} must not be (?:used|published|broadcast)\W*$/iu,
  ]),
].map(form => screen(form))

/** Says that a story is withdrawn: "The story headlined … is wrong and is withdrawn. No substitute …". Sources: Reuters, AP, Bloomberg. */
export const isWithdrawnPiece = (text: string): boolean => FORMS.some(form => form.test(text))
