import { patternOf } from '../pattern/pattern-of.ts'

/** In characters: nothing else stands on such a line. */
const LONGEST = 90
const form = patternOf(
  /^\W*(?:eds: |editors: |note: |usage: )?/iu,
  [
    // "Use permitted until 12 December", "For use until Dec. 12 only", "Rights until 31/12/2026"
    /(?:(?:for|may be|can be|to be|only|web|online|print|archive|editorial|broadcast|story|copy|text|item|all) ){0,4}(?:use[ds]?|usage|rights|publication|licen[cs]ed|valid|available)(?: (?:only|allowed|permitted|is|are|free|granted|licen[cs]ed|of this (?:story|item|copy|text)))* (?:until|through|till)/iu,
    // "No use after December 12", "Do not publish after 12 Dec."
    /(?:(?:no|not(?: to be)?|(?:must|may) not be|do not) )(?:for |(?:web|online|print) )?(?:use[ds]?|usage|publish(?:ed)?|publication|broadcast|post(?:ed)?|run)(?: (?:this|it|of this (?:story|item|copy)))? (?:after|beyond|later than)/iu,
    // "Expires 12 December", "Use by 12 December", "Remove by Dec. 31"
    /(?:(?:story|copy|item|rights|licen[cs]e|use) )?(?:expir(?:es?|y)(?: date)?|use by|(?:remove|delete|take down|(?:must|to) be (?:removed|deleted|taken down)) (?:by|on|after))(?: on)?:?/iu,
  ],
  /(?: (?:the|end|of|on|midnight|noon))*[\s,]{1,2}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d|\d)(?:[^“”"!?;]{0,30})$/iu,
)

/** Whether a line says until when copy may be used, or from when no more, and nothing else, so that it is no headline: "No use after December 12", "Expires 12 December 2026". */
export const endsUse = (line: string): boolean => line.length <= LONGEST && form.test(line)
