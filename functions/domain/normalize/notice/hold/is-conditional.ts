import { toDesks } from './to-desks.ts'

/** In characters: nothing else stands on such a line. */
const LONGEST = 160
const LONGEST_ALONE = 90

const USE = '(?:use|publi(?:sh|cation)|run|release|broadcast)'
const ASKS = [
  // "Use only if Holm is convicted.", "Editors: Run this version only if Norway wins."
  `(?:for )?${USE}(?: (?:this|it)(?: version| story| copy)?)? only (?:if|when|once|after|in (?:case|the event))`,
  // "To be used only in the event of his death"
  '(?:to be |may be )?(?:used|published|run|released|broadcast) only (?:if|when|once|after|in (?:case|the event))',
  // "Kill if not confirmed by 1800 GMT"
  '(?:kill|spike|pull) (?:this |it |the story |this story )?(?:if not|unless)',
  // "Hold unless the bill passes", "Hold until the winner is announced.", "Eds: hold for the gavel", "Hold for lawyer’s OK"
  'hold(?: (?:this|it)(?: story)?)? (?:unless|(?:un)?till?|for (?:(?:the|an?|our) )?(?:word|confirmation|(?:lawyer|legal|counsel|desk|editor)\\p{L}*|ok|okay|clearance|sign-?off|go-?ahead|green light)|for the)',
  // "Restricted until speech begins", "No use till the verdict is read", "Release: on receipt of flash"
  '(?:restricted|no (?:use|publication|release)|not for (?:use|publication)) (?:until|till|before)|(?:release|use|publish)\\W{1,2}on receipt of',
  // "Wait for our flash before publishing"
  '(?:a?wait|hold off)(?: for)? (?:our|my|the|a further|further|confirmation|clearance|word) ?.{0,40}? ?before (?:publi|using|use|running|releas|broadcast|posting)\\p{L}*',
  // "Not for use unless the deal is signed."
  '(?:(?:this|the) (?:story|item|copy|text) )?must not be (?:used|published|run|released|broadcast) (?:before|until|till)',
  `(?:not (?:for|to be)|do not) (?:${USE}|used|published|released)\\b.{0,30}? unless(?!.*\\b(?:licens|credit|permi|consent|agree|paid|accompan|subscri|author|fee))`,
  // "Embargo lifts when the ship docks.", "Embargoed pending announcement", "For release when the bill is tabled"
  'embargo(?:ed)? (?:pending|(?:lifts?|ends?|is lifted|holds?) (?:when|once|after|until))',
  `(?:for )?(?:${USE}) (?:when|once)`,
  // "Prewritten for use if the merger is approved."
  'pre-?(?:pared|written)\\b.{0,30}? (?:for use|copy|story|obituary)',
  // "Nur verwenden, wenn das Urteil gefallen ist."
  'nur (?:zu )?(?:verwenden|veröffentlichen|senden|nutzen),? (?:wenn|falls|nach|sobald|im fall)',
  // "Freigabe erst nach Information der Angehörigen", "Erst nach Freigabe durch die Redaktion verwenden"
  '(?:freigabe|verwendung|veröffentlichung|nutzung) erst,? (?:nach|wenn|sobald)|(?:text |meldung |bericht )?(?:erst|nur) nach(?= [^,:]{3,60} (?:verwenden|veröffentlichen|senden|freigeben|nutzen)\\W*$)',
  // "À n’utiliser qu’en cas de victoire"
  "[àa] n(?:[’']|e )(?:utiliser|publier|diffuser) qu|(?:utiliser|publier|diffuser) (?:seulement|uniquement) (?:si|en cas|après|dès)",
  // "Utilizar solo si se confirma la venta.", "Embargado hasta el final del partido"
  '(?:utilizar|usar|publicar|difundir|divulgar) (?:sol[oa]mente|s[oó]lo|únicamente|apenas|só|somente) (?:si|se|en caso|em caso|después|tras|após|cuando|quando)|embargad[oa] hasta',
  // "Utilizzare solo dopo la sentenza"
  '(?:utilizzare|usare|pubblicare|diffondere) (?:solo|soltanto|unicamente) (?:se|in caso|dopo|quando)',
  // "Alleen gebruiken na de uitspraak", "Brukes kun ved seier"
  // "Pas gebruiken na akkoord van de redactie", "Får ikke brukes før de pårørende er varslet"
  '(?:alleen|enkel|uitsluitend|pas) (?:te )?(?:gebruiken|publiceren) (?:als|indien|na|bij|zodra|wanneer)|(?:får|må|kan) (?:ikke|inte|ej) (?:brukes|bruges|användas|publiseres|publiceras|publiceres|offentliggj?øres|bringes) (?:før|förrän|innan)|(?:brukes|bruges|används|publiseres|publiceras) (?:kun|bare|endast|bara) (?:hvis|om|etter|efter|ved|vid)',
].join('|')
/** What a desk waits for. */
const EVENT =
  "verdict|flash|convict|acquit|guilty|jury|judge?ment|sentenc|ruling|death|dies\\b|wins?\\b|winner|victory|elect|results?\\b|polls\\b|pass(?:es|ed)\\b|signed|approv|confirm|announc|anunci|annonc|declar|deliver|speech|spoken|speaks|landed|docks|tabled|match|game|whistle|ceremony|rede\\b|urteil|tod\\b|sieg|gewinn|wahl\\b|ergebnis|verkünd|bestätig|unterschr|victoire|mort\\b|décès|jugement|élection|accord|veredicto|sentencia|muerte|victoria|gana\\b|apr(?:ueb|ob)|firma\\b|final|partido|discurso|sentenza|inform(?:ed|iert|ées?)|notified|relatives|next of kin|(?:family|parents|wife|husband) (?:has|have|is|are|been) |been (?:told|reached)|go-?ahead|green light|clear(?:ed|ance)|sign(?:ed|s)?[ -]off|(?:lawyer|legal|counsel|desk|editor)(?:[’']?s)?[’']? (?:ok|approv)|(?:ok|okay) from|\\bok\\W*$|(?:i|we|you) (?:call|ring|say|tell you|advise|hear|have heard|phone|give the word|let you know)|(?:our|my) (?:flash|alert|call|word|ok)|freigabe|angehörige|rücksprache|absprache|zustimmung|feu vert|famille|proches|visto bueno|luz verde|familia|via libera|akkoord|toestemming|nabestaanden|pårørende|anhöriga|klarsignal|morte|vittoria|vince|vitória|sentença|dood|winst|uitspraak|vonnis|dommen|domen|seier|sejr|seger|død\\b|död\\b"

const small = /\p{Ll}/u

/** To desks it may be any condition: "Eds: In case of conviction. Otherwise kill." */
const labelled = new RegExp(
  `^\\W*(?:${toDesks}){1,2}(?:please )?(?:${ASKS}|in (?:case|the event) of .{4,60}otherwise)(?!\\p{L})`,
  'iu',
)
const asked = new RegExp(`^\\W*(?:please |bitte )?(?:${ASKS})(?!\\p{L})(?:[^,:]|\\d:\\d){0,90}$`, 'iu')
const awaited = new RegExp(`(?<!\\p{L})(?:${EVENT})`, 'iu')

/**
 * Whether a line lets its copy be used only under a condition, or once something has happened, which a desk must see to: "Use only if Holm is
 * convicted", "HOLD UNLESS THE BILL PASSES". Without a word to desks it names what desks wait for: "Use only if the skin is dry" is advice.
 */
export const isConditional = (line: string): boolean =>
  line.length <= LONGEST &&
  (labelled.test(line) ||
    (line.length <= LONGEST_ALONE && asked.test(line) && (awaited.test(line) || !small.test(line))))
