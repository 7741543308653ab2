import type { FurnitureRule } from '../furniture-rule.ts'

const line =
  /^(?:our standards:|journalistic standards|report (?:an error|a typo|a correction)|corrections? policy|editorial (?:standards|guidelines)|reprints?|(?:purchase|acquire) licensing rights|license (?:this|article)|the thomson reuters trust principles|this (?:archived )?(?:news )?(?:story|material|article|content|page) (?:is available only|may not be|has not been edited|was (?:originally )?(?:published|produced|created) (?:by|on|in|with)|is (?:published|provided|republished|auto-?generated))|the views expressed|\(?this story has not been edited|opinions expressed|we(?:'|’)re committed to|have (?:a )?(?:tip|feedback|news tip)|got a (?:tip|story)|disclaimer\b|all rights reserved|this (?:article|story|report) (?:originally |first )*(?:appeared|ran|was published) (?:on|in)\b|the post .{5,160} (?:appeared first|first appeared) on\b|this (?:story|article|post|report|item|interview|conversation|column|piece|excerpt|essay|transcript) (?:has been|was|is being|will be|is|appears?|appeared)(?: lightly| slightly)? (?:updated|edited|refiled|clarified|condensed|adapted|excerpted|translated|syndicated|generated|republished|reprinted|in the\b.{0,60}\b(?:edition|issue))\b|(?:originally|first) (?:published|appeared|posted) (?:on|in|at|by)\b|a version of this (?:story|article|column)\b|\(?(?:with the exception of the headline|this copy is for your personal)\b|this is a (?:developing|breaking)\b|(?:more|further) (?:details )?to (?:come|follow)\b|content created by\b|(?:\W*(?:the )?(?:associated press|ap)(?:['’]s)?\b.{0,90}\b(?:receives?|is supported by|support from)|.{0,200}\bsolely responsible for (?:all|its|the|this) content))/i

/** What a publisher says of itself under every story: standards, corrections, reprints, disclaimers. */
export const standardsLine: FurnitureRule = {
  name: 'body/standards-line',
  zones: ['head', 'tail'],
  matches: text => text.length < 600 && line.test(text),
}
