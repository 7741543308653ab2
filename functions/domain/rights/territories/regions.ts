/** A territory of several countries. */
export interface Region {
  name: string
  /** What everyone counts as part of it: what a license for it grants, and where copy for it alone may go. */
  members: readonly string[]
  /**
   * What only some count as part of it: excluded along with it. Excluding too much loses a sale; allowing too
   * much could lose a lawsuit.
   */
  also?: readonly string[]
}

const list = (codes: string): string[] => [...new Set(codes.split(' '))]

/** Members, and what is excluded with them, of codes among which they are. */
const within = (members: string, all: string): Pick<Region, 'members' | 'also'> => ({
  members: list(members),
  also: list(all).filter(code => !members.includes(code)),
})

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'
const EUROPE = `${EU} AD AL AX BA BY CH FO GB GG GI IM IS JE LI MC MD ME MK NO RS SJ SM UA VA`
const AFRICA =
  'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW'
const NEAR_EAST = 'AE BH IL IQ IR JO KW LB OM PS QA SA SY YE'
const ASIA = `${NEAR_EAST} AF BD BN BT CN HK ID IN JP KG KH KP KR LA LK MM MN MO MV MY NP PH PK SG TH TJ TL TM TW UZ VN`
const OCEANIA = 'AS AU CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV VU WF WS'
const NEAR_LATIN = 'AG AI AW BB BL BQ BS BZ CW DM FK GD GF GP GY HT JM KN KY LC MF MQ MS SR SX TC TT VC VG VI'
const NEAR_EUROPE = 'AM AZ GE GL KZ RU TR'

/**
 * Regions by code. Sources: European Union and EEA agreement (members as of 2020-02-01); UN M49 for
 * continents; the member states of the CIS, the GCC, ASEAN and the Arab Maghreb Union;
 * the World Bank for "MENA"; agencies' instruction lines for "UK", "Scandinavia" and "North America", whose meaning varies
 * between agencies. A state's dependencies with their own ISO 3166-1 codes are excluded with it.
 */
export const regions: Readonly<Record<string, Region>> = {
  UK: { name: 'United Kingdom', members: ['GB'], also: list('GG IM JE') },
  EU: { name: 'European Union', members: list(EU) },
  EEA: { name: 'European Economic Area', members: list(`${EU} IS LI NO`) },
  africa: {
    name: 'Africa',
    members: list(AFRICA),
  },
  asia: {
    name: 'Asia',
    members: list(ASIA),
    also: list('AM AZ CY EG GE KZ RU TR'),
  },
  anz: { name: 'Australia and New Zealand', members: list('AU NZ'), also: list('CC CK CX NF NU TK') },
  apac: {
    name: 'Asia-Pacific',
    ...within('AU CN HK ID IN JP KR MY NZ PH SG TH TW VN', `${ASIA} ${OCEANIA} CC CX HM RU UM`),
  },
  asean: { name: 'ASEAN', members: list('BN ID KH LA MM MY PH SG TH VN'), also: ['TL'] },
  balkans: { name: 'Balkans', members: list('AL BA ME MK RS'), also: list('BG GR HR RO SI TR') },
  baltics: { name: 'Baltic states', members: list('EE LT LV') },
  benelux: { name: 'Benelux', members: list('BE LU NL') },
  'british-isles': { name: 'British Isles', members: list('GB GG IE IM JE') },
  caribbean: {
    name: 'Caribbean',
    ...within('AG BB BS CU DM DO GD HT JM KN LC TT VC', `${NEAR_LATIN} CU DO PR`),
  },
  cis: {
    name: 'Commonwealth of Independent States',
    members: list('AM AZ BY KG KZ MD RU TJ UZ'),
    also: list('GE TM UA'),
  },
  dach: { name: 'Germany, Austria and Switzerland', members: list('AT CH DE'), also: ['LI'] },
  emea: {
    name: 'EMEA',
    members: list(`${EUROPE} ${AFRICA} ${NEAR_EAST}`),
    also: list(NEAR_EUROPE),
  },
  europe: {
    name: 'Europe',
    members: list(EUROPE),
    also: list(NEAR_EUROPE),
  },
  gcc: { name: 'Gulf states', members: list('AE BH KW OM QA SA') },
  'latin-america': {
    name: 'Latin America',
    members: list('AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV UY VE'),
    also: list(NEAR_LATIN),
  },
  maghreb: { name: 'Maghreb', members: list('DZ LY MA MR TN'), also: ['EH'] },
  mena: {
    name: 'Middle East and North Africa',
    members: list(`${NEAR_EAST} EG DZ LY MA TN`),
    also: list('CY DJ EH MR MT SD SO TR'),
  },
  'middle-east': {
    name: 'Middle East',
    members: list(`${NEAR_EAST} EG`),
    also: list('CY DZ LY MA SD TN TR'),
  },
  nordic: { name: 'Nordic countries', members: list('AX DK FI FO GL IS NO SE') },
  'north-america': { name: 'North America', members: list('CA US'), also: list('BM GL MX PM PR VI') },
  oceania: {
    name: 'Oceania',
    members: list(OCEANIA),
    also: list('CC CX HM UM'),
  },
  scandinavia: { name: 'Scandinavia', members: list('DK NO SE'), also: list('AX FI FO GL IS') },
  'south-america': {
    name: 'South America',
    members: list('AR BO BR CL CO EC GY PE PY SR UY VE'),
    also: list('AW BQ CW FK GF GS TT'),
  },
  AU: { name: 'Australia', members: ['AU'], also: list('CC CX NF') },
  CN: { name: 'China', members: ['CN'], also: list('HK MO') },
  DK: { name: 'Denmark', members: ['DK'], also: list('FO GL') },
  FI: { name: 'Finland', members: ['FI'], also: ['AX'] },
  FR: { name: 'France', members: ['FR'], also: list('BL GF GP MF MQ NC PF PM RE TF WF YT') },
  GB: { name: 'United Kingdom', members: ['GB'], also: list('GG IM JE') },
  NL: { name: 'Netherlands', members: ['NL'], also: list('AW BQ CW SX') },
  NO: { name: 'Norway', members: ['NO'], also: ['SJ'] },
  US: { name: 'United States', members: ['US'], also: list('AS GU MP PR UM VI') },
}
