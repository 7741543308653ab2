/** How agencies mark a text that they send in the place of another, in capitals before its headline. Pattern source. Sources: AFP, EFE, Europa Press, ANSA, Belga, TASS. */
export const REPLACEMENT_WORDS =
  'ANNULE ET REMPLACE|ANULA Y SUSTITUYE|SUSTITUYE|SUSTITUCIÓN|REEMPLAZ[AO]|REPLACEMENT|SUBSTITUTE|SUBSTITUI|SUBSTITUIÇÃO|(?:ANNULLA E )?SOSTITUISCE|ERSETZT|VERVANGT|ERSTATTER|ERSÄTTER|ЗАМЕНА'
/** The same in brackets: "【差し替え】". Pattern source. */
export const REPLACEMENT_SIGNS = '[【［\\[(（](?:差し?替え?|バージョン差し替え|代替稿|대체)[】］\\])）]'
