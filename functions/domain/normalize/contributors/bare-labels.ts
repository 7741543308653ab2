import type { Contributor } from '#schemas/article.ts'

/**
 * Verbs and notes behind which names follow without a preposition, as well as after one or a colon: "Editing Ana Ruiz", "Współpracowała Anna Kos".
 * Sources: Reuters in Italian, Spanish, Portuguese and French; PAP, ČTK, TASR, Hina, STA, MTI, STT, BNS, LETA, ELTA, AA and ANA-MPA, and papers that print them.
 */
export const bareLabels: readonly { role: Contributor['role']; words: string }[] = [
  { role: 'additional-reporting', words: 'additional reporting' },
  {
    role: 'assistance',
    words:
      'tradujo|mitarbeit|unter mitarbeit|version française|versione italiana|spolupracoval[aiy]?|współpraca|współpracowa(?:li)?ł?a?|tłumaczyła?|przełożyła?|p[rř]eložil[ai]?|preved?l[ao]|preveo|s[ua]rađival[ai]|sodeloval[ai]?|avusti|suomentanut|tõlki(?:nu[dt])?s?|fordította|közreműködött|közreműködtek|bendradarbiavo|prisidėjo|vertė|tulkoja|συνεργάστηκ[εα]ν?(?: [οη]ι?)?|перекла[лв]а?|перев[её]ла?',
  },
  {
    role: 'reporting',
    words: 'reporting|reportage|reporte|redação|корреспондент|reportó|reportagem|raportoi|репортаж',
  },
  {
    role: 'writing',
    words:
      'oprac\\.|escribió|parengė|redactó|haberi yazan|hazırlayan(?:lar)?|zpracoval[aiy]?|p[rř]ipravil[aiy]?|opracowała?|przygotowała?|priredi(?:la)?o?|sagatavoja|материал подготовил[аи]?|подготовил[аи]?|підготувал[аи]|підготував',
  },
  {
    role: 'editing',
    words:
      'red\\.|redakcja|редактор|editing|editör|editó|edição|redigering|redaksiyon|toimittanut|editoinut|toimetas|redagowała?|editoval[ai]?|uredi(?:l[ai])?o?|уредил[аи]',
  },
]
