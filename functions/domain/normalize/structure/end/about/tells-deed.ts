import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

/** What follows a name that a story tells of: a deed on one day, a denial, or the name as a topic ("Ana Ruiz the reporter"). A biography says what somebody is, does for years, has studied, published or won. */
const deed = patternOf(
  /^(?!.{0,160}\bthis (?:story|article|report|piece|project|series|column)\b)(?:, [^,.]{1,60},)?(?: (?:and|with) (?:[\p{L}.'’-]{1,20} ){1,4}?| )(?:\p{Ll}{2,12}ly )?/u,
  [
    /(?!(?:serv|join|work|cover|report|graduat|stud[iy]|mov|(?:co-?)?found|earn|receiv|retir|start|direct|edit|publish|(?:co-?)?author|produc|photograph|contribut|lectur|liv|design|manag|chair|train|speciali[sz]|intern|research|translat|illustrat|develop|help|compil|host|launch|appear|complet|major|practi[cs]|attend|creat|head|coordinat|assist|bas)i?ed\b)\p{Ll}{2,14}ed\b/u,
    /(?:said|told|went|saw|came|took|gave|got|made|sat|stood|knew|thought|felt|found|lost|kept|heard|met|paid|rode|fell|flew|drove|ate|slept|woke|swam|sang|spoke|bought|brought|caught|wept)\b/u,
    /(?:will(?! be (?:answering|taking)| answer)|never|had|the|ha[sd]n['’]t|did not)(?!\p{L})/u,
    /(?:is|was|has) not (?!affiliated|employed|associated|involved)/u,
    /(?:hat|ist|war) (?:nicht|nie)\b|n['’]\p{Ll}|(?:ne|no|non|não|nie|не) /u,
    /was (?:among|there|on|at)\b/u,
    /won (?!.{0,60}(?:[Aa]wards?|[Pp]rizes?|[Mm]edals?|[Hh]onors?|[Ff]ellowships?|[Gg]rants?|Pulitzer|Emmy)\b)/u,
    /spent (?!.{0,30}(?:years|decades|career)\b)/u,
    /wrote (?:those|these|in h|down|back|to)\b/u,
    /contributed \$/u,
  ],
)

/** Whether what stands behind the name of a person tells what he did once, or did not: "Ana Ruiz and her team visited the mine twice." */
export const tellsDeed = (behind: string): boolean => deed.test(behind)
