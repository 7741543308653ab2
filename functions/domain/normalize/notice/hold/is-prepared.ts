import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

/** In characters: a desk's line, with a headline or a name. */
const LONGEST = 120

const prepared = screen(
  patternOf([
    // "HOLD FOR DEATH", "Hold for the death of Mira Holm"
    /^\W*hold (?:for|until|till|pending) (?:(?:his|her|their|the) )?death(?:\W*$| of \p{Lu})/iu,
    // "ADVANCE OBITUARY", "Prepared obit: Mira Holm"
    /^\W*(?:advance|prepared|pre-?written|stock|stand-?by) obit(?:uary)?(?:\W*$|\s?[:(–—-]|\s(?:of|for|to be) )/iu,
    // "Obit - Holm (PREPARED)", "BC-Obit-Holm, Advance"
    /^\W*(?:\p{L}{2,3}-)?obit(?:uary)?\b.{0,60}[([,–—-]\s?(?:prepared|advanced?|adv|pre-?written|stand-?by|hold)\W*$/iu,
    // "A story to be used in the event of the death of Mira Holm", "For use only upon his death"
    /^\W*(?:(?:an?|this|the) (?:\p{L}+ )?(?:story|obituary|obit|copy|text|profile|material) )?(?:is )?(?:to be (?:used|published|run|released)|for (?:use|release|publication)|use|run|release|publish) (?:only )?(?:in (?:the )?(?:event|case) of|upon|on|after) (?:(?:the|his|her|their) (?:death|passing)(?!\s(?:row|toll|penalty|certificate))|\p{Lu}.{2,40}['’]s (?:death|passing)\W*$)/iu,
    // "PREWRITTEN", "Holm wins (pre-written)"
    /^\W*(?:pre-?(?:written|write)|prepared copy|prepared obit\p{L}*)\W*$|[([](?:[^)\]]{0,20}\s)?pre-?(?:written|write)[)\]]\W*$/iu,
    // "Nachruf auf Vorrat", "Nur im Todesfall verwenden", "Nachruf Holm (vorbereitet)"
    /^\W*(?:(?:vorproduzierter|vorbereiteter) nachruf|nachruf auf vorrat)(?:\W*$|\s?[:(–—-])|^\W*nachruf\b.{0,60}[([–—-]\s?(?:vorbereitet|auf vorrat|vorproduziert)\W*$|^\W*(?:nur|erst) (?:im|bei) todesfall/iu,
    // "Nécrologie anticipée", "À diffuser en cas de décès", "Viande froide"
    /^\W*(?:nécro(?:logie)?|portrait) (?:anticipée?|préparée?)(?:\W*$|\s?[:(–—-])|^\W*(?:à )?(?:utiliser|diffuser|publier) (?:seulement |uniquement )?en cas de (?:décès|mort)|^\W*viande froide\W*$/iu,
    // "Obituario anticipado", "Publicar solo en caso de fallecimiento", "Da usare in caso di morte"
    /^\W*(?:obituario|necrológica) (?:anticipad|preparad)[oa](?:\W*$|\s?[:(–—-])|^\W*(?:(?:para )?(?:usar|publicar|difundir) (?:solo |sólo |só |apenas )?(?:en|em) caso de (?:fallecimiento|muerte|morte|falecimento)|da (?:usare|pubblicare) (?:solo )?in caso di (?:morte|decesso)|coccodrillo\W*$)/iu,
    // "【予定稿】", "生前予定稿"
    /^\P{L}*(?:生前)?予定稿\P{L}*$|[【［[（(](?:生前)?予定稿[】］\]）)]/iu,
  ]),
)

/**
 * Whether a line says that its story was written for what has not happened yet: a death ("HOLD FOR DEATH", "Advance obituary"), a result ("PREWRITTEN"). It goes out when the
 * desk says so. Sources: prepared obituaries of AP, AFP, dpa, EFE, Kyodo.
 */
export const isPrepared = (line: string): boolean => line.length <= LONGEST && prepared.test(line)
