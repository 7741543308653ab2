/**
 * Parts of countries that instruction lines name, by ISO 3166-2, with their names there. A city stands for
 * its state, so that more is excluded than need be. Source: AP and Reuters instruction lines ("NEW YORK OUT",
 * "LOS ANGELES OUT").
 */
export const parts: Readonly<Record<string, readonly string[]>> = {
  'US-NY': ['New York', 'New York City', 'NYC'],
  'US-CA': ['California', 'Los Angeles', 'San Francisco'],
  'US-IL': ['Illinois', 'Chicago'],
  'US-DC': ['Washington, D.C.', 'Washington DC'],
  'GB-ENG': ['England', 'London'],
  'GB-SCT': ['Scotland'],
  'GB-WLS': ['Wales'],
  'GB-NIR': ['Northern Ireland'],
  'CA-QC': ['Quebec', 'Québec'],
  'DE-BY': ['Bavaria', 'Bayern'],
}
