import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

/** In characters: nothing else stands on such a line. */
const LONGEST = 90

const FORMS: readonly RegExp[] = [
  // "Not legalled", "Awaiting approval from Jo", "Unsubbed copy - do not use", "Legal read required before publication"
  patternOf(
    /^\P{L}*(?:(?:draft|copy|story|text|(?:please )?do not (?:use|run|publish))\P{L}{1,3})?/iu,
    [
      /un(?:subbed|legall?ed|lawyered|edited|checked)(?: copy| draft)?/iu,
      /not (?:yet )?(?:been )?(?:legall?ed|lawyered|subbed|approved|signed off|fact-checked)(?: by (?:the )?(?:desk|lawyers?|legal|editors?))?/iu,
      /(?:awaiting|needs|pending|requires) (?:(?:a|final|the desk['’]s) )?(?:subs|subbing|legal(?: read)?|approval|sign-?off|comments?|reply|response|quotes?|confirmation)(?: (?:from|by) [\p{L} ]{2,24})?/iu,
      /legal (?:read|check|clearance|sign-?off) (?:required|needed|pending|outstanding)(?: (?:before|prior to) (?:publication|use))?/iu,
      /with (?:the )?(?:lawyers?|legal)|gesperrt|legal hold|subject to (?:legal|lawyers?|approval|sign-?off)(?: (?:read|check|clearance|advice))?/iu,
      /(?:awaiting|wait(?:ing)? for|pending) (?:the |my |our )?(?:go|go-?ahead|green light|ok|okay|all[- ]clear)(?: (?:from|by) [\p{L} ]{2,24})?/iu,
      /hold(?:\P{L}{1,3}hold)+/iu,
      /(?:no|not (?:for|on)(?: the)?) (?:web|online|internet)(?: use)? (?:before|until) print/iu,
      /for background (?:use )?only/iu,
      /(?:please )?do not (?:publish|broadcast|release)(?: (?:this|it))? for (?:[\p{L}\d]{1,7} ){1,3}(?:hours?|hrs|days?)/iu,
      /(?:sous|unter|bajo|sotto|sob|onder|on|(?:(?:this|the) (?:release|copy|story|text) is )?subject to(?: an?)?) embargo/iu,
      /(?:please )?(?:respect|observe|mind) (?:the|our|this) embargo/iu,
      /(?:this |the )?(?:copy|story|item|text) is (?:being )?held by (?:the |our )?(?:desk|legal|lawyers|editors?)(?: (?:until|pending)(?: \p{L}+){1,8})?/iu,
      /(?:(?:this|(?:this|the) (?:following|story|item|copy|text)) is )?for planning (?:purposes )?only(?: and not for publication)?/iu,
      /(?:bitte )?nicht ohne \p{L}+ (?:verwenden|veröffentlichen|senden)/iu,
    ],
    /(?:\P{L}{1,4}(?:please )?(?:do not|not to be|not for) (?:use|used|publish|published|publication|run)(?: yet)?)?\P{L}*$/iu,
  ),
  // "Under embargo - do not publish", "Embargoed. Jo will call."
  /^\P{L}*(?:strictly )?(?:under )?embargo(?:ed)?\P{L}{1,4}(?:please )?(?:do not|don['’]t|not (?:for|to be)) (?:use|publi|run|release|broadcast)\p{L}*(?: yet)?\P{L}*$|^\P{L}*embargoed(?:\P{L}*$|[.!] \p{Lu}[^.!?]{2,40}[.!]?$)/iu,
  // "Do not run until Maren gives the all-clear"
  /^\P{L}*(?:[Pp]lease )?[Dd]o(?: not|n['’]t) (?:use|run|publish|release|broadcast|post|move|send)(?: (?:this|it))? (?:until|till|before) (?:we|I|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?|the (?:desk|editor|lawyers?|family|board)) [^,:]{3,50}$/u,
  // "Do not publish without checking with newsdesk"
  /^\P{L}*(?:please )?(?:do not|not to be) (?:use|run|publish|broadcast)(?:e?d)?(?: (?:this|it))? without (?:checking|consulting|reference|referring|talking|clearance|approval|sign-?off|the (?:ok|approval) of)(?!\p{L})[^,:]{0,50}$/iu,
  // "Legal: under review, please hold."
  /^\P{L}*(?:legal|lawyers?|(?:the )?desk|copy|story)\P{L}{1,3}[^.!?"“]{3,60}\P{L}{1,3}(?:please |pls )hold\P{L}*$/iu,
  // "Please hold - lawyers looking at it"
  /^\P{L}*(?:please|pls) hold(?:\s[-–—]|[,.])\s(?:(?:the |our )?(?:lawyers?|legal|desk)|we|awaiting|waiting|checking|not)(?!\p{L})[^:"“”]{3,60}$/iu,
  // "Not cleared for release", "Do not move until further notice", "À retenir jusqu'à nouvel ordre"
  /^\P{L}*(?:(?:still )?not (?:yet )?(?:cleared|approved|ready) for release|(?:please )?do not (?:move|release|send)(?: (?:this|it))? until further notice|[àa] retenir(?: jusqu['’]à .{4,40})?)\P{L}*$/iu,
  // "Hold for print", "Hold until after the funeral"
  /^\P{L}*(?:please )?hold (?:for (?:the )?(?:print|web|paper|magazine|weekend|later|tomorrow|(?:quotes?|comment|reply|response|reaction)(?: from [\p{L} ]{2,30})?)|(?:until|till) after [^,:]{3,40})\P{L}*$/iu,
]

/** Whether a line says that its copy is not ready or waits for somebody, and no more: "Not legalled", "Awaiting approval from Jo", "Hold for print". */
export const isUnready = (line: string): boolean =>
  line.length <= LONGEST && FORMS.some(form => form.test(line))
